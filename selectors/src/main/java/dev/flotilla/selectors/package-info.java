/**
 * What is known about a site, and how it is written down. A {@link dev.flotilla.selectors.Pack}
 * names pages, elements, relations and findings by what shows for them; it holds no logic, and
 * nothing here holds a word of any site. Released packs never change.
 */
@NullMarked
package dev.flotilla.selectors;

import org.jspecify.annotations.NullMarked;
