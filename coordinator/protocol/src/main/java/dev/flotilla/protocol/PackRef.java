package dev.flotilla.protocol;

/** Which pack to look through, and the SHA-256 its text must have. */
public record PackRef(String site, String version, String digest) {}
