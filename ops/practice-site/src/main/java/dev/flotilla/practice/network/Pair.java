package dev.flotilla.practice.network;

/** A seat and a member. */
record Pair(String seat, String memberId) {}
