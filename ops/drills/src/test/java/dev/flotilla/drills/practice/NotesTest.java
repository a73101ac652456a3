package dev.flotilla.drills.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NotesTest {
  @Test
  void aboutHalfCarryANoteAndNoneIsTooLong() {
    var notes = new ArrayList<String>();
    var random = new Random(5);
    for (var i = 0; i < 200; i++) {
      notes.add(Notes.forPerson("Wolfeschlegelstein".repeat(9) + " Berg", random));
    }

    assertThat(notes.stream().filter(Objects::isNull)).hasSizeBetween(70, 130);
    assertThat(notes.stream().filter(Objects::nonNull)).allMatch(note -> note.length() <= 200);
  }
}
