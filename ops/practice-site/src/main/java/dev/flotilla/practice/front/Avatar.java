package dev.flotilla.practice.front;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;

/** A picture of somebody: initials on a colour of their own. */
public final class Avatar {
  private static final String[] COLOURS = {
    "#1b6e8c", "#7a4fa3", "#a34f4f", "#3f7d4a", "#8c6a1b", "#4a5f9e", "#9e4a7c", "#2f7f78",
    "#6b5a4b"
  };

  private Avatar() {}

  public static Html of(Person person, int size) {
    return drawn(person.name().initials(), COLOURS[person.mark() % COLOURS.length], size);
  }

  public static Html nobody(int size) {
    return drawn("", "#9aa3ad", size);
  }

  private static Html drawn(String initials, String colour, int size) {
    return html(
        """
        <svg class="avatar" width="{}" height="{}" viewBox="0 0 40 40" aria-hidden="true">\
        <circle cx="20" cy="20" r="20" fill="{}"/>\
        <text x="20" y="20" dy=".36em" text-anchor="middle" fill="#fff" font-size="15">{}</text></svg>\
        """,
        size,
        size,
        colour,
        initials);
  }
}
