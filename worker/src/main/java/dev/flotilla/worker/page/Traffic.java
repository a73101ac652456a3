package dev.flotilla.worker.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Pack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page asked of its site and was answered, as far as the pack cares. */
final class Traffic {
  private static final int MAX_BODY = 2_000;
  private static final int MAX_ANSWERS = 50;
  // What the browser calls a request that was blocked from outside the page.
  private static final String HELD_BACK = "inspector";

  private final Page page;
  private final List<Pattern> watched;
  // Answered but not yet whole. To ask for such a body is to wait for it without end.
  private final Map<Request, Response> begun = new LinkedHashMap<>();
  private final Deque<Response> whole = new ArrayDeque<>();
  private final List<Answer> answers = new ArrayList<>();
  private int status;
  private long retryAfterMs;
  private boolean heldBack;

  Traffic(Page page, Pack pack) {
    this.page = page;
    watched =
        pack.findings().stream()
            .map(FindingRule::when)
            .flatMap(List::stream)
            .filter(Condition.Response.class::isInstance)
            .map(condition -> ((Condition.Response) condition).address())
            .distinct()
            .toList();
    page.onResponse(this::answered);
    page.onRequestFinished(this::finished);
    page.onRequestFailed(this::failed);
  }

  // Handlers only note what happened: they must not call the browser.
  private void answered(Response response) {
    var request = response.request();
    if (request.isNavigationRequest() && response.frame().equals(page.mainFrame())) {
      status = response.status();
      retryAfterMs = retryAfter(response);
      List.copyOf(begun.keySet()).forEach(this::lost);
    } else if (begun.size() + whole.size() < MAX_ANSWERS
        && watched.stream().anyMatch(p -> p.matcher(address(response.url())).find())) {
      begun.put(request, response);
    }
  }

  private void finished(Request request) {
    var response = begun.remove(request);
    if (response != null) {
      whole.add(response);
    }
  }

  private void failed(Request request) {
    heldBack |= HELD_BACK.equals(request.failure());
    lost(request);
  }

  private void lost(Request request) {
    var response = begun.remove(request);
    if (response != null) {
      answers.add(answer(response, ""));
    }
  }

  /** Forgets what earlier pages were told. */
  void clear() {
    begun.clear();
    whole.clear();
    answers.clear();
    heldBack = false;
    status = 0;
    retryAfterMs = 0;
  }

  int status() {
    return status;
  }

  long retryAfterMs() {
    return retryAfterMs;
  }

  /** Whether the page tried what the latch held back. */
  boolean heldBack() {
    return heldBack;
  }

  List<Answer> answers() {
    while (!whole.isEmpty()) {
      var response = whole.poll();
      answers.add(answer(response, body(response)));
    }
    return List.copyOf(answers);
  }

  private static Answer answer(Response response, String body) {
    return new Answer(address(response.url()), response.status(), body, retryAfter(response));
  }

  private static String body(Response response) {
    try {
      var text = response.text();
      return text.substring(0, Math.min(text.length(), MAX_BODY));
    } catch (PlaywrightException e) {
      return ""; // the page has gone on; the status still counts
    }
  }

  private static long retryAfter(Response response) {
    var seconds = response.headers().getOrDefault("retry-after", "");
    return seconds.matches("[0-9]{1,7}") ? Long.parseLong(seconds) * 1_000 : 0;
  }

  private static String address(String url) {
    var host = url.indexOf("//");
    var path = host < 0 ? -1 : url.indexOf('/', host + 2);
    return path < 0 ? "/" : url.substring(path);
  }
}
