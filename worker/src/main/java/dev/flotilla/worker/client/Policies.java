package dev.flotilla.worker.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How often a call is repeated, and when it is not even tried. Only silence is repeated, and only
 * for calls that may be carried out twice. Renewals and permits go past the breaker: their own
 * deadlines are shorter than its patience.
 */
final class Policies {
  private static final int WINDOW = 10;
  private static final float FAILING_PERCENT = 70;
  private static final double GROWTH = 2;
  private static final double JITTER = 0.5;

  private final CircuitBreaker breaker;
  private final Retry few;
  private final Retry many;
  private final Retry once;

  /** {@code firstPause} is the pause before the first repetition, and the breaker's rest. */
  Policies(Duration firstPause) {
    breaker =
        CircuitBreaker.of(
            "coordinator",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(WINDOW)
                .failureRateThreshold(FAILING_PERCENT)
                .permittedNumberOfCallsInHalfOpenState(2)
                .waitDurationInOpenState(firstPause.multipliedBy(WINDOW))
                .recordResult(Reply.Silence.class::isInstance)
                .build());
    few = retry("few", 4, firstPause);
    many = retry("many", 8, firstPause);
    once = retry("once", 2, firstPause);
  }

  /** For a call that is made again soon anyway. */
  <T> Reply<T> briefly(Supplier<Reply<T>> call) {
    return few.executeSupplier(() -> broken(call));
  }

  /** For a call whose loss would cost: about half a minute of trying with the usual pause. */
  <T> Reply<T> patiently(Supplier<Reply<T>> call) {
    return many.executeSupplier(() -> broken(call));
  }

  /** For a permit: the same request once more, at once or not at all. */
  <T> Reply<T> onceMore(Supplier<Reply<T>> call) {
    return once.executeSupplier(call);
  }

  /** For a call with a loop of its own around it. */
  <T> Reply<T> broken(Supplier<Reply<T>> call) {
    try {
      return breaker.executeSupplier(call);
    } catch (CallNotPermittedException e) {
      return new Reply.Silence<>("the coordinator has been silent; trying again shortly");
    }
  }

  private static Retry retry(String name, int attempts, Duration firstPause) {
    return Retry.of(
        name,
        RetryConfig.<Reply<?>>custom()
            .maxAttempts(attempts)
            .retryOnResult(Reply.Silence.class::isInstance)
            .intervalFunction(
                IntervalFunction.ofExponentialRandomBackoff(firstPause, GROWTH, JITTER))
            .build());
  }
}
