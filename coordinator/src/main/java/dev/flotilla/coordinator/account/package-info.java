/** Accounts, their state and their sealed sessions. */
@NullMarked
package dev.flotilla.coordinator.account;

import org.jspecify.annotations.NullMarked;
