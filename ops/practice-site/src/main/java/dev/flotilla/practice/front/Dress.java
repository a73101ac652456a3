package dev.flotilla.practice.front;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;

/** What the two front ends put on the parts that they otherwise have in common. */
public interface Dress {
  /** The classes of a button; the one button that is meant to be pressed is primary. */
  String button(boolean primary);

  /** The classes of a dialog. */
  String modal();

  /** The classes of the menu that opens outside the main part. */
  String menu();

  /** The phrase on the button that sends a note. */
  String sendPhrase();

  /** What heads the dialog that asks for an email address. */
  String emailTitle(Phrases phrases, Person person);

  /** A control, with whatever names the relation in every language. */
  Html keyed(ProfileView view, String state, Html control);

  /** A message that comes and goes. */
  Html toast(Phrases phrases, String words);
}
