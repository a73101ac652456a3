/** Who may act for an account: grants, renewals, permits, reports, and taking back. */
@NullMarked
package dev.flotilla.coordinator.lease;

import org.jspecify.annotations.NullMarked;
