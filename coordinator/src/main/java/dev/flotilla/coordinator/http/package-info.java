/** Reading requests and answering problems: the edge every route shares. */
@NullMarked
package dev.flotilla.coordinator.http;

import org.jspecify.annotations.NullMarked;
