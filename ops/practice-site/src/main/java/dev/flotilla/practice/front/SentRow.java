package dev.flotilla.practice.front;

import dev.flotilla.practice.people.Person;

/** An invitation that waits, and how many whole days it has done so. */
public record SentRow(Person person, long days) {
  /** Rounded down, as on the real site: an age is an interval. */
  public String age(Phrases phrases) {
    if (days < 2) {
      return phrases.say(days == 0 ? "sent.today" : "sent.yesterday");
    }
    if (days < 7) {
      return phrases.say("sent.days", days);
    }
    if (days < 30) {
      return days < 14 ? phrases.say("sent.week") : phrases.say("sent.weeks", days / 7);
    }
    return days < 60 ? phrases.say("sent.month") : phrases.say("sent.months", days / 30);
  }
}
