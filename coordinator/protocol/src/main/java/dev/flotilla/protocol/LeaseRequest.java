package dev.flotilla.protocol;

import java.util.List;

/**
 * A worker asks for an account: {@code POST /v1/leases}, a long poll.
 *
 * @param poll an id of this poll; the same one gets the same offer
 * @param warm accounts whose browser context is still open here
 * @param waitMs how long to wait for one before 204
 */
public record LeaseRequest(String worker, String poll, List<String> warm, long waitMs) {
  public LeaseRequest {
    warm = List.copyOf(warm);
  }
}
