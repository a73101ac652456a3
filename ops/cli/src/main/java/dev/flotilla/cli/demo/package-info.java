/**
 * The demo: a whole fleet at work for a while, shown live, then compared with the site's ledger.
 */
@NullMarked
package dev.flotilla.cli.demo;

import org.jspecify.annotations.NullMarked;
