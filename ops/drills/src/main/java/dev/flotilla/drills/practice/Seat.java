package dev.flotilla.drills.practice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An invented member of the practice site whose password is known. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Seat(String seat, String name, String slug, String email, String password) {}
