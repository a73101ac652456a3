package dev.flotilla.practice.front.older;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.Dress;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;

/** Named classes, and no keys: links, labels and the visible degree must tell the relation. */
final class OlderDress implements Dress {
  @Override
  public String button(boolean primary) {
    return primary
        ? "artdeco-button artdeco-button--2 artdeco-button--primary"
        : "artdeco-button artdeco-button--2 artdeco-button--secondary";
  }

  @Override
  public String modal() {
    return "artdeco-modal artdeco-modal--layer-default";
  }

  @Override
  public String menu() {
    return "menu artdeco-dropdown__content";
  }

  @Override
  public String sendPhrase() {
    return "invite.send.older";
  }

  @Override
  public String emailTitle(Phrases phrases, Person person) {
    return phrases.say("invite.how", person.name().shown());
  }

  @Override
  public Html keyed(ProfileView view, String state, Html control) {
    return control;
  }

  @Override
  public Html toast(Phrases phrases, String words) {
    return html(
        """
        <div class="toast artdeco-toast-item"><p class="artdeco-toast-item__message">{}</p>\
        <button type="button" class="ghost artdeco-toast-item__dismiss" aria-label="{}" data-does="dismiss-toast">×</button></div>\
        """,
        words,
        phrases.say("toast.dismiss"));
  }
}
