package dev.flotilla.worker.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Pack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page asked of its site and was answered, as far as the pack cares. */
final class Traffic {
  private static final int MAX_ANSWERS = 50;

  private final Page page;
  private final List<Condition.Response> watched;
  private final Statuses statuses = new Statuses();
  // Answered but not yet whole. To ask for such a body is to wait for it without end.
  private final Map<Request, Response> begun = new LinkedHashMap<>();
  private final Deque<Response> whole = new ArrayDeque<>();
  private final List<Answer> answers = new ArrayList<>();
  private int status;
  private long retryAfterMs;
  private Optional<String> failure = Optional.empty();

  Traffic(Page page, Pack pack) {
    this.page = page;
    watched = PackConditions.responses(pack);
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
    }
    if (watched(request)) {
      statuses.add(request.method(), Integer.toString(response.status()), address(request.url()));
      begun.put(request, response);
      if (begun.size() > MAX_ANSWERS) {
        lost(begun.keySet().iterator().next());
      }
    }
  }

  private boolean watched(Request request) {
    var address = address(request.url());
    return watched.stream().anyMatch(wanted -> Answers.asked(wanted, request.method(), address));
  }

  private void finished(Request request) {
    var response = begun.remove(request);
    if (response != null) {
      whole.add(response);
      if (whole.size() > MAX_ANSWERS) {
        whole.removeFirst();
      }
    }
  }

  private void failed(Request request) {
    if (!begun.containsKey(request) && watched(request)) {
      statuses.add(request.method(), "failed", address(request.url()));
    }
    lost(request);
  }

  private void lost(Request request) {
    var response = begun.remove(request);
    if (response != null) {
      keep(response, "");
    }
  }

  /** Forgets what earlier pages were told. */
  void clear() {
    begun.clear();
    whole.clear();
    answers.clear();
    status = 0;
    retryAfterMs = 0;
    failure = Optional.empty();
  }

  /** The page did not open; {@code word} is the browser's for it. */
  void failed(String word) {
    failure = Optional.of(word);
  }

  /** The browser's word for why the page did not open, where it did not. */
  Optional<String> failure() {
    return failure;
  }

  int status() {
    return status;
  }

  long retryAfterMs() {
    return retryAfterMs;
  }

  Statuses statuses() {
    return statuses;
  }

  List<Answer> answers() {
    while (!whole.isEmpty()) {
      var response = whole.poll();
      keep(response, body(response));
    }
    return List.copyOf(answers);
  }

  private void keep(Response response, String body) {
    var request = response.request();
    var posted = request.postData();
    answers.add(
        new Answer(
            request.method(),
            address(response.url()),
            posted == null ? "" : posted,
            response.status(),
            body,
            retryAfter(response)));
    if (answers.size() > MAX_ANSWERS) {
      answers.removeFirst();
    }
  }

  private static String body(Response response) {
    try {
      var text = response.text();
      return text.substring(0, Math.min(text.length(), Answer.MAX_BODY));
    } catch (PlaywrightException e) {
      return ""; // the page has gone on; the status still counts
    }
  }

  private static long retryAfter(Response response) {
    var seconds = response.headers().getOrDefault("retry-after", "");
    return seconds.matches("[0-9]{1,7}") ? Long.parseLong(seconds) * 1_000 : 0;
  }

  static String address(String url) {
    var host = url.indexOf("//");
    var path = host < 0 ? -1 : url.indexOf('/', host + 2);
    return path < 0 ? "/" : url.substring(path);
  }
}
