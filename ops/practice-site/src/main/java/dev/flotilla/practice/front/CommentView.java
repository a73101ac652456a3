package dev.flotilla.practice.front;

import dev.flotilla.practice.people.Comment;
import dev.flotilla.practice.people.Person;

/** A comment as one member sees it. */
public record CommentView(Comment comment, Person author, boolean liked) {}
