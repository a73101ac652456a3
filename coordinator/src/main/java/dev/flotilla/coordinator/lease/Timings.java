package dev.flotilla.coordinator.lease;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Intervals;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * The protocol's times. They hold together only as a whole: nobody may be granted an account while
 * something its last worker did can still reach the site, and a permit must end before its lease
 * can.
 *
 * @param lease from a renewal to its expiry
 * @param margin how long before expiry a worker stops by itself
 * @param permit a permit's life
 * @param click longest wait of a click; {@code flight} longest way of a request to the site
 * @param lockDelay how long an account rests after a lease expired
 * @param driftCoolDown how long a kind of action waits after pages were unlike the pack, before one
 *     account tries again; doubled with each try in vain
 * @param offer how long an offer waits to be acknowledged
 */
public record Timings(
    Duration lease,
    Duration renewEvery,
    Duration renewRetry,
    Duration margin,
    Duration permit,
    Duration click,
    Duration navigation,
    Duration flight,
    Duration lockDelay,
    Duration offer,
    Duration pollWait,
    Duration drain,
    Duration stall,
    Map<ActionKind, Duration> actionCap,
    Duration driftCoolDown) {

  private static final Duration SLACK = Duration.ofSeconds(2);

  public Timings {
    actionCap = Map.copyOf(actionCap);
    if (lockDelay.compareTo(click.plus(flight).plus(SLACK)) < 0) {
      throw new IllegalArgumentException(
          "the lock delay must be at least click + flight + 2 s, or a lost worker's last click can meet its successor");
    }
    if (permit.plus(click).compareTo(lease.minus(margin).minus(renewEvery)) > 0) {
      throw new IllegalArgumentException(
          "permit + click must fit into lease - margin - renewal, or a permit can outlive its lease");
    }
  }

  /**
   * Lease 13 s, lock delay 10 s: an account is free 23 s after its worker's death at the latest,
   * and is acted for again within 25 s where a worker has room.
   */
  public static Timings standard() {
    return new Timings(
        Duration.ofSeconds(13),
        Duration.ofSeconds(5),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(3),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(5),
        Duration.ofSeconds(25),
        Duration.ofSeconds(120),
        Duration.ofSeconds(60),
        caps(),
        Duration.ofMinutes(10));
  }

  /** The same with another {@link #driftCoolDown}. */
  public Timings withDriftCoolDown(Duration time) {
    return new Timings(
        lease,
        renewEvery,
        renewRetry,
        margin,
        permit,
        click,
        navigation,
        flight,
        lockDelay,
        offer,
        pollWait,
        drain,
        stall,
        actionCap,
        time);
  }

  /** The longest attempt of each kind: one that takes longer is stuck. */
  private static Map<ActionKind, Duration> caps() {
    var caps = new EnumMap<ActionKind, Duration>(ActionKind.class);
    for (var kind : ActionKind.values()) {
      caps.put(
          kind,
          switch (kind) {
            case VIEW, RELATION_CHECK -> Duration.ofSeconds(60);
            case SESSION_CHECK -> Duration.ofSeconds(45);
            case INVITE, LIKE -> Duration.ofSeconds(90);
            // These walk down a list. A longer one is read in parts, each within this time.
            case WITHDRAW, PENDING_LIST -> Duration.ofMinutes(2);
          });
    }
    return caps;
  }

  /** What a lease must have left for a permit to be given. */
  Duration neededForPermit() {
    return permit.plus(click);
  }

  /** What workers are told. */
  public Intervals intervals() {
    var caps = new EnumMap<ActionKind, Long>(ActionKind.class);
    actionCap.forEach((kind, cap) -> caps.put(kind, cap.toMillis()));
    return new Intervals(
        lease.toMillis(),
        renewEvery.toMillis(),
        renewRetry.toMillis(),
        margin.toMillis(),
        permit.toMillis(),
        click.toMillis(),
        navigation.toMillis(),
        pollWait.toMillis(),
        drain.toMillis(),
        stall.toMillis(),
        caps);
  }
}
