package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.Avatar;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;

/** Somebody beside the page whom one could invite: the trap for whoever looks for a label only. */
final class InvitableRow {
  private InvitableRow() {}

  static Html of(Person person, String key, Phrases phrases) {
    return html(
        """
        <li componentkey="{}_{}">{}<div><a class="name" href="{}" dir="auto">{}</a><span class="dim clamp" dir="auto">{}</span>\
        <a class="btn small" aria-label="{}" href="/preload/custom-invite/?vanityName={}" data-does="invite" data-slug="{}">{}</a></div></li>\
        """,
        key,
        person.memberId(),
        Avatar.of(person, 44),
        Slugs.profile(person),
        person.name().shown(),
        person.headline(),
        phrases.say("relation.connect.label", person.name().shown()),
        Slugs.encoded(person.slug()),
        person.slug(),
        phrases.say("relation.connect"));
  }
}
