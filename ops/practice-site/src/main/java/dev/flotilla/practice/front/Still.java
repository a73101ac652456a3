package dev.flotilla.practice.front;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.html.Html;

/** What every page begins with, and pages of which nothing moves. */
public final class Still {
  private Still() {}

  /** For whoever is not signed in. */
  public static Html page(Phrases phrases, String title, Html body) {
    return html(
        """
        <!doctype html>
        <html lang="{}">
        {}
        <body class="still">
        {}
        </body>
        </html>
        """,
        phrases.language(),
        head(phrases, title),
        body);
  }

  public static Html head(Phrases phrases, String title) {
    return html(
        """
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{} | {}</title>
        <link rel="icon" href="/static/mark.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/static/site.css">
        </head>\
        """,
        title,
        phrases.say("brand"));
  }
}
