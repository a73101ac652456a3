/**
 * Every action in every situation the practice site can show, through real flows and a real
 * browser, judged by the site's own ledger.
 */
@NullMarked
package dev.flotilla.drills.site;

import org.jspecify.annotations.NullMarked;
