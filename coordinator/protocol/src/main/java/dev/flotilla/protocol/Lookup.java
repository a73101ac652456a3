package dev.flotilla.protocol;

/**
 * How an element that a flow needed was found.
 *
 * @param element its name in the pack
 * @param candidate which way found it: 0 the sturdiest, more for a fallback, {@link #MISSED} none
 */
public record Lookup(String element, int candidate) {
  public static final int MISSED = -1;
}
