package dev.flotilla.practice.community;

import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.people.Person;
import java.util.function.Consumer;

/** Something that a click asks for, by script or by the link itself. */
interface Deed {
  Person about();

  /** The kind of token it needs. */
  Purpose purpose();

  /** What the ledger says was tried. */
  Draft tried(Guest guest, Me me);

  /** Does it, or not. {@code then} is never called where the answer is lost. */
  void perform(Guest guest, Me me, Consumer<Reply> then);

  /** The page to come back to without a script. */
  String home(Me me);
}
