/** A worker process: takes leases from the coordinator and acts for accounts in browsers. */
@NullMarked
package dev.flotilla.worker;

import org.jspecify.annotations.NullMarked;
