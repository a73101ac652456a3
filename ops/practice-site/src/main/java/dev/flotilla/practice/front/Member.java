package dev.flotilla.practice.front;

import dev.flotilla.practice.people.Person;

/** Who a page is rendered for, and the nonce of this very rendering. */
public record Member(Person person, Phrases phrases, String pageNonce) {}
