/** Small clients of a running fleet: accounts and actions, as tables or as JSON. */
@NullMarked
package dev.flotilla.cli.client;

import org.jspecify.annotations.NullMarked;
