/** Reading what people ask for in JSON, with words for whoever wrote it wrongly. */
@NullMarked
package dev.flotilla.practice.json;

import org.jspecify.annotations.NullMarked;
