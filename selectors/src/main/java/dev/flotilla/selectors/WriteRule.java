package dev.flotilla.selectors;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The requests by which a deed reaches the site. They are held back until there is a permit.
 *
 * @param address the request's address after its origin, {@code *} for anything
 * @param method such as {@code POST}; absent for any
 * @param posted must be found in the request's body; absent where the address tells enough
 */
public record WriteRule(String address, @Nullable String method, @Nullable Pattern posted) {}
