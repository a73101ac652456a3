package dev.flotilla.practice.lobby;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.ledger.Ledger;
import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.scenario.Scenario;
import dev.flotilla.practice.scenario.Scenarios;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** The front page of the practice site, for whoever opens its address. */
public final class Lobby {
  private static final int NEWEST = 50;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

  private final Directory directory;
  private final Ledger ledger;
  private final Scenarios scenarios;
  private final Words words;
  private final String pin;
  private final String signIn;
  private final Function<Person, String> profile;

  /** {@code signIn} and {@code profile} are addresses of the site behind. */
  public Lobby(
      Directory directory,
      Ledger ledger,
      Scenarios scenarios,
      String pin,
      String signIn,
      Function<Person, String> profile) {
    this.directory = directory;
    this.ledger = ledger;
    this.scenarios = scenarios;
    this.words = new Words(directory);
    this.pin = pin;
    this.signIn = signIn;
    this.profile = profile;
  }

  public Html page() {
    return html(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Quayside, a practice site</title>
        <link rel="icon" href="/static/mark.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/static/site.css">
        </head>
        <body class="lobby">
        <main>
        <div class="door-brand"><img src="/static/mark.svg" alt="" width="40" height="40"><span>Quayside</span></div>
        <h1>This is a practice site</h1>
        <p class="wide-lede">It stands in for a professional network, so that a fleet can be tried and rehearsed without touching a real one. \
        Everybody here is invented, {} people and {} seats. Whatever reaches the site is written into a ledger, which knows nothing of the fleet and can be compared with what the fleet says.</p>
        <p class="links"><a class="btn primary" href="{}">Sign in as a seat</a> \
        <a class="btn" href="/__ledger">Ledger (JSON)</a> <a class="btn" href="/__people">People (JSON)</a> \
        <a class="btn" href="/__seats">Seats (JSON)</a> <a class="btn" href="/__scenario">Scenarios (JSON)</a></p>
        <div class="halves">
        <section class="card"><div class="row"><h2>What reached the site</h2>\
        <label><input type="checkbox" data-live checked> refresh</label></div>
        <p class="dim">The newest {} entries of the ledger, in UTC.</p>
        <div data-ledger>{}</div></section>
        <div>
        <section class="card"><h2>Seats</h2>
        <p class="dim">Sign in with any of them. At a security check, the code is {}.</p>
        <div class="scroll"><table><thead><tr><th>Seat and owner</th><th>Email and password</th></tr></thead><tbody>{}</tbody></table></div></section>
        <section class="card"><h2>Scenarios</h2>
        <p class="dim">Bad days are asked for with a POST to /__scenario and ended with a DELETE. On now:</p>
        <ul class="plain">{}{}</ul></section>
        </div></div>
        </main>
        <script type="module" src="/static/lobby.js"></script>
        </body></html>
        """,
        directory.people().size(),
        directory.seats().size(),
        signIn,
        NEWEST,
        rows(),
        pin,
        directory.seats().stream().map(this::seat).toList(),
        scenarios.active().stream().map(Lobby::scenario).toList(),
        when(scenarios.active().isEmpty(), html("<li>None: an ordinary day.</li>")));
  }

  /** The live part of the page. */
  public Html rows() {
    var newest = ledger.newest(NEWEST);
    return newest.isEmpty()
        ? html("<p>Nothing yet.</p>")
        : html("<ol class=\"ledger\">{}</ol>", newest.stream().map(this::row).toList());
  }

  private Html row(Entry entry) {
    var made = entry.deed().answer().created() && entry.kind() != Kind.VIEW;
    var css = made ? "made" : entry.deed().answer().refusal().isPresent() ? "refused" : "";
    return html(
        "<li class=\"{}\"><time datetime=\"{}\">{}</time><span class=\"seat\">{}</span><span dir=\"auto\">{}</span></li>",
        css,
        entry.at(),
        TIME.format(entry.at()),
        entry.seat(),
        words.say(entry));
  }

  private Html seat(Seat seat) {
    return html(
        """
        <tr><td>{}<br><a href="{}" dir="auto">{}</a></td><td><code>{}</code><br><code>{}</code></td></tr>
        """,
        seat.id(),
        profile.apply(seat.owner()),
        seat.owner().name().shown(),
        seat.email(),
        seat.password());
  }

  private static Html scenario(Scenario scenario) {
    return html(
        "<li><strong>{}</strong> for {}, {}</li>",
        scenario.name().label(),
        scenario.seat().orElse("every seat"),
        scenario.times().isPresent()
            ? scenario.times().getAsInt() + " more times"
            : "until it is ended");
  }
}
