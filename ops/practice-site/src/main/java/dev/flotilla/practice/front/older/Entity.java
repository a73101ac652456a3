package dev.flotilla.practice.front.older;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.Avatar;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;

/** Somebody beside the page whom one could invite, with the very label of the top card's button. */
final class Entity {
  private Entity() {}

  static Html of(Person person, Phrases phrases) {
    return html(
        """
        <li class="artdeco-list__item discover-entity" data-member-id="{}">{}<div><a class="name" href="{}" dir="auto">{}</a>\
        <span class="dim clamp" dir="auto">{}</span>\
        <a class="artdeco-button artdeco-button--2 small" aria-label="{}" href="/preload/custom-invite/?vanityName={}" data-does="invite" data-slug="{}">{}</a></div></li>\
        """,
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
