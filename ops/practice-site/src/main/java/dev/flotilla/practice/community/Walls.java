package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.html.Html;

/** Pages that stand in the way and show nothing of the site. */
final class Walls {
  /** What a person answers at the check; the question stands on the page. */
  static final String ANSWER = "7";

  private Walls() {}

  static Html wall(Words words, String key) {
    return plain(words, html("<p>{}</p>", words.say(key)));
  }

  static Html human(Words words) {
    return plain(
        words,
        html(
            """
            <h1>{}</h1><form id="human-check" method="post" action="/verify"><label>{} \
            <input name="answer" inputmode="numeric" autocomplete="off"></label> <button type="submit">{}</button></form>
            """,
            words.say("wall.human"),
            words.say("wall.human.question"),
            words.say("wall.human.go")));
  }

  private static Html plain(Words words, Html body) {
    return html(
        """
        <!doctype html>
        <html lang="{}"><head><meta charset="utf-8"><title>{}</title><link rel="stylesheet" href="/assets/community.css"></head>
        <body id="error-page"><div class="die-message">{}</div></body></html>
        """,
        words.language(),
        words.say("site"),
        body);
  }
}
