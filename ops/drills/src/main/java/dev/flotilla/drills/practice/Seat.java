package dev.flotilla.drills.practice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An invented member of the practice site whose password is known.
 *
 * @param noteLimit the longest note it may send, in UTF-16 code units
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Seat(
    String seat,
    String name,
    String slug,
    String email,
    String password,
    @JsonProperty("note_limit") int noteLimit) {}
