package dev.flotilla.coordinator.rate;

/**
 * The shape of a token bucket: it holds {@code cap} tokens and gets {@code n} more every {@code
 * per} milliseconds. In a window of {@code per} it never lets through more than {@code cap + n}.
 */
public record BucketSpec(int cap, int n, long per) {
  public BucketSpec {
    if (cap < 1 || n < 1 || per < 1) {
      throw new IllegalArgumentException(
          "a bucket's cap, n and per are at least 1, were " + cap + ", " + n + ", " + per);
    }
  }
}
