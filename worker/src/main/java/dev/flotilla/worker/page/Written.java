package dev.flotilla.worker.page;

/** What became of the one write request that a commit let through. */
public enum Written {
  /** The page has made none. */
  NONE,
  /** It is on its way: it may have reached the site. */
  IN_FLIGHT,
  /** The site answered it, whatever it said. */
  ANSWERED,
  /** It ended without an answer: it may have reached the site all the same. */
  FAILED
}
