package dev.flotilla.practice.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {
  @Test
  void theSameSeedInventsTheSamePeopleToTheLetter() {
    var one = Population.invent(7, 120, 5);
    var two = Population.invent(7, 120, 5);

    assertThat(one.people()).isEqualTo(two.people());
    assertThat(one.seats()).isEqualTo(two.seats());
    assertThat(Population.invent(8, 120, 5).people()).isNotEqualTo(one.people());
  }

  @Test
  void everyTraitIsThereAndMostPeopleCanSimplyBeInvited() {
    var people = Population.invent(1, 300, 12).people();

    for (var trait : Trait.values()) {
      assertThat(people).as(trait.label()).anyMatch(person -> person.is(trait));
    }
    assertThat(people).filteredOn(person -> person.is(Trait.CONNECT)).hasSizeGreaterThan(150);
    assertThat(people).filteredOn(person -> person.is(Trait.CONNECT_IN_MORE)).hasSize(45);
  }

  @Test
  void everybodyHasOneTraitThatDecidesTheRelation() {
    var deciding = Arrays.stream(Trait.values()).filter(Trait::decidesRelation).toList();

    assertThat(Population.invent(3, 200, 4).people())
        .allSatisfy(
            person -> assertThat(deciding).filteredOn(person::is).as(person.slug()).hasSize(1));
  }

  @Test
  void noTwoShareASlugOrAMemberId() {
    var directory = Population.invent(5, 2_000, 20);
    var everybody =
        Stream.concat(directory.people().stream(), directory.seats().stream().map(Seat::owner))
            .toList();
    var slugs = new HashSet<String>();
    var ids = new HashSet<String>();

    assertThat(everybody).allMatch(person -> slugs.add(person.slug()));
    assertThat(everybody).allMatch(person -> ids.add(person.memberId()));
    assertThat(ids).allMatch(id -> id.matches("ACoAA[A-Za-z0-9_-]{34}"));
  }

  @Test
  void seatsHaveEmailAddressesOfTheirOwn() {
    var emails = new HashSet<String>();

    assertThat(Population.invent(2, 10, 500).seats()).allMatch(seat -> emails.add(seat.email()));
  }

  @Test
  void aNameStandsInTheOrderOfItsScript() {
    assertThat(new FullName("文静", "欧阳", "wenjing-ouyang").shown()).isEqualTo("欧阳文静");
    assertThat(new FullName("Aoife", "O'Brien", "aoife-o-brien").shown())
        .isEqualTo("Aoife O'Brien");
  }
}
