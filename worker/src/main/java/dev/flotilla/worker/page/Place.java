package dev.flotilla.worker.page;

/** A value and where on the page it was read. */
public record Place(String place, String value) {}
