package dev.flotilla.cli.doctor;

/** Looks at one thing. Whatever it throws is a failed check. */
interface Check {
  Finding look() throws Exception;
}
