package dev.flotilla.drills.practice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** An invented person on the practice site, and what is special about them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(
    String slug, String name, @JsonProperty("member_id") String memberId, List<String> traits) {
  public Person {
    traits = List.copyOf(traits);
  }

  /** Whether the page offers Connect at once and nothing else is special. */
  public boolean plain() {
    return traits.equals(List.of("connect"));
  }
}
