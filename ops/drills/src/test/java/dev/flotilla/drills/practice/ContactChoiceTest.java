package dev.flotilla.drills.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactChoiceTest {
  private final List<Person> people = new ArrayList<>();

  ContactChoiceTest() {
    for (var i = 0; i < 100; i++) {
      people.add(new Person("plain-" + i, "P " + i, "m" + i, List.of("connect")));
    }
    for (var trait :
        List.of("connected", "moved", "email-required", "instant-send", "unavailable")) {
      people.add(new Person(trait + "-a", "S", "x" + trait, List.of(trait)));
      people.add(new Person(trait + "-b", "S", "y" + trait, List.of(trait)));
    }
  }

  @Test
  void mostContactsArePlainAndNobodyComesTwice() {
    var chosen = new ContactChoice(people, 7).forSeat(0, "plain-1", 24);

    assertThat(chosen).hasSize(24).doesNotHaveDuplicates();
    assertThat(chosen.stream().filter(Person::plain)).hasSizeBetween(18, 23);
    assertThat(chosen).extracting(Person::slug).doesNotContain("plain-1");
  }

  @Test
  void aFewSeatsTogetherMeetEveryTrait() {
    var choice = new ContactChoice(people, 7);
    var met = new HashSet<String>();
    for (var seat = 0; seat < 3; seat++) {
      choice.forSeat(seat, "me", 12).forEach(person -> met.addAll(person.traits()));
    }

    assertThat(met)
        .contains("connect", "connected", "moved", "email-required", "instant-send", "unavailable");
  }

  @Test
  void theSameSeedChoosesTheSamePeople() {
    var first = new ContactChoice(people, 7).forSeat(3, "me", 24);
    var again = new ContactChoice(people, 7).forSeat(3, "me", 24);
    var other = new ContactChoice(people, 8).forSeat(3, "me", 24);

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void askedForMoreThanThereAreItGivesAllButOneself() {
    assertThat(new ContactChoice(people, 7).forSeat(0, "plain-0", 500)).hasSize(109);
  }
}
