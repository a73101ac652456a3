package dev.flotilla.practice.lobby;

import dev.flotilla.practice.ledger.Arrangement;
import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.people.Person;

/** Says in plain words what an entry of the ledger means. */
final class Words {
  private final Directory directory;

  Words(Directory directory) {
    this.directory = directory;
  }

  String say(Entry entry) {
    var deed = entry.deed();
    var whom =
        deed.subject()
            .memberId()
            .flatMap(directory::byMemberId)
            .map(Person::name)
            .map(name -> name.shown())
            .orElse("somebody");
    var said =
        switch (entry.kind()) {
          case SIGN_IN -> deed.answer().created() ? "signed in" : "tried to sign in";
          case SIGN_OUT -> "signed out";
          case VIEW -> (deed.answer().refusal().isEmpty() ? "viewed " : "tried to view ") + whom;
          case INVITE ->
              (deed.answer().created() ? "invited " : "tried to invite ")
                  + whom
                  + (deed.note().isPresent() ? ", with a note" : "");
          case WITHDRAW ->
              (deed.answer().created()
                      ? "withdrew the invitation to "
                      : "tried to withdraw the invitation to ")
                  + whom;
          case LIKE ->
              (deed.answer().created() ? "liked something by " : "liked again something by ")
                  + whom;
          case UNLIKE -> "took back a like of something by " + whom;
          case SENT_LIST -> "read the list of sent invitations";
          case ACCEPT -> "accepted the invitation of " + whom;
          case IGNORE -> "ignored the invitation of " + whom;
          case FOLLOW -> "followed " + whom;
          case DISCONNECT -> "removed the connection to " + whom;
          case ARRANGED ->
              deed.arranged().map(wish -> arranged(wish, whom)).orElse("was arranged with " + whom);
          case RESET -> "was set back to the beginning";
        };
    return deed.answer().refusal().map(code -> said + ": " + code).orElse(said);
  }

  private static String arranged(Arrangement wish, String whom) {
    return "was arranged to be %s with %s"
        .formatted(wish.relation(), wish.count() == 1 ? whom : wish.count() + " people");
  }
}
