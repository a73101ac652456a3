package dev.flotilla.protocol;

/**
 * A worker presents itself: {@code POST /v1/workers}.
 *
 * @param worker its boot id, new at each start
 * @param name what people call it
 * @param slots how many accounts it can act for at once
 * @param version the build; {@code protocol} is the contract's number, refused with 426 where it
 *     differs
 */
public record WorkerHello(String worker, String name, int slots, String version, int protocol) {
  /** The number of the contract in this package. */
  public static final int PROTOCOL = 2;
}
