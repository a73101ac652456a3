package dev.flotilla.practice;

import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import dev.flotilla.practice.network.Limits;
import dev.flotilla.practice.people.Directory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;

/** How a practice site is set up. Without {@code data} its ledger lives in memory only. */
public record PracticeConfig(
    String host,
    int port,
    int people,
    int seats,
    long seed,
    Optional<Path> data,
    Limits limits,
    InstantSource clock,
    Look look) {
  public static final int DEFAULT_PORT = 7480;
  public static final int DEFAULT_PEOPLE = 300;
  public static final int DEFAULT_SEATS = 12;
  public static final long DEFAULT_SEED = 1;
  public static final String DEFAULT_LANGUAGE = "en";

  public PracticeConfig {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("The port must be 0 (any free one) to 65535, not " + port);
    }
    if (people < 1 || people > Directory.MOST) {
      throw new IllegalArgumentException(
          "--people must be 1 to " + Directory.MOST + ", not " + people);
    }
    if (seats < 1 || seats > 10_000) {
      throw new IllegalArgumentException("--seats must be 1 to 10000, not " + seats);
    }
  }

  /** On any free port of this machine, in memory. */
  public static PracticeConfig inMemory() {
    return new PracticeConfig(
        "127.0.0.1",
        0,
        DEFAULT_PEOPLE,
        DEFAULT_SEATS,
        DEFAULT_SEED,
        Optional.empty(),
        Limits.standard(),
        Clock.systemUTC(),
        new Look(Front.NEWER, DEFAULT_LANGUAGE));
  }

  public PracticeConfig at(String otherHost, int otherPort) {
    return new PracticeConfig(otherHost, otherPort, people, seats, seed, data, limits, clock, look);
  }

  public PracticeConfig populated(int otherPeople, int otherSeats, long otherSeed) {
    return new PracticeConfig(
        host, port, otherPeople, otherSeats, otherSeed, data, limits, clock, look);
  }

  public PracticeConfig kept(Optional<Path> directory) {
    return new PracticeConfig(host, port, people, seats, seed, directory, limits, clock, look);
  }

  public PracticeConfig ruled(Limits otherLimits, InstantSource otherClock) {
    return new PracticeConfig(host, port, people, seats, seed, data, otherLimits, otherClock, look);
  }

  /** What a seat sees as long as nothing else is said of it. */
  public PracticeConfig shown(Look otherLook) {
    return new PracticeConfig(host, port, people, seats, seed, data, limits, clock, otherLook);
  }

  public Front front() {
    return look.front();
  }

  public String language() {
    return look.language();
  }
}
