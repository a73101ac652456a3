package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.Dress;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;

/** Component keys that name the relation in every language. */
final class NewerDress implements Dress {
  @Override
  public String button(boolean primary) {
    return primary ? "btn primary" : "btn";
  }

  @Override
  public String modal() {
    return "modal";
  }

  @Override
  public String menu() {
    return "menu";
  }

  @Override
  public String sendPhrase() {
    return "invite.send";
  }

  @Override
  public String emailTitle(Phrases phrases, Person person) {
    return phrases.say("invite.title");
  }

  @Override
  public Html keyed(ProfileView view, String state, Html control) {
    var member = view.person().memberId();
    var key =
        state.equals("connect") && !view.control().keyed()
            ? "RelationControl:urn:li:fsd_profile:" + member + ":open"
            : "ConnectButtonstate:invitation:urn:li:member:" + member + "_" + state;
    return html("<div componentkey=\"{}\">{}</div>", key, control);
  }

  @Override
  public Html toast(Phrases phrases, String words) {
    return Frame.toast(phrases, words);
  }
}
