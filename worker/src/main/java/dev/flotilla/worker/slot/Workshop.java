package dev.flotilla.worker.slot;

import dev.flotilla.worker.client.CoordinatorClient;
import java.util.function.Supplier;

/**
 * What all slots of a worker share.
 *
 * @param ids gives a new id at each call
 */
public record Workshop(
    CoordinatorClient client,
    Registration registration,
    PackCache packs,
    HeldLeases held,
    Drain drain,
    Clocks clocks,
    Supplier<String> ids) {}
