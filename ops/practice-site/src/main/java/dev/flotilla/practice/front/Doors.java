package dev.flotilla.practice.front;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;

/** The pages in front of the site: signing in, the security check, and the walls. */
public final class Doors {
  private Doors() {}

  public static Html login(LoginView view) {
    var phrases = view.phrases();
    return Still.page(
        phrases,
        phrases.say("login.title"),
        html(
            """
            <main class="door"><div class="door-brand"><img src="/static/mark.svg" alt="" width="40" height="40"><span>{}</span></div>
            <form class="card" method="post" action="/login">
            <h1>{}</h1>
            <p class="dim">{}</p>
            {}
            <input type="hidden" name="next" value="{}">
            <label for="username">{}</label>
            <input id="username" name="session_key" type="email" value="{}" autocomplete="username" required>
            <label for="password">{}</label>
            <input id="password" name="session_password" type="password" autocomplete="current-password" required>
            <button type="submit" class="btn primary wide">{}</button>
            </form>
            <p class="dim">{} <a href="/">{}</a></p></main>\
            """,
            phrases.say("brand"),
            phrases.say("login.title"),
            phrases.say("login.lede"),
            when(
                view.wrong(),
                html(
                    "<p class=\"fault\" role=\"alert\" id=\"error-for-password\">{}</p>",
                    phrases.say("login.wrong"))),
            view.next(),
            phrases.say("login.email"),
            view.email(),
            phrases.say("login.password"),
            phrases.say("login.submit"),
            phrases.say("login.seats"),
            phrases.say("login.front")));
  }

  public static Html checkpoint(Phrases phrases, boolean wrong) {
    return Still.page(
        phrases,
        phrases.say("checkpoint.title"),
        html(
            """
            <main class="door"><form class="card" method="post" action="/checkpoint/challenge/verify">
            <h1>{}</h1>
            <p>{}</p>
            {}
            <label for="pin">{}</label>
            <input id="pin" name="pin" inputmode="numeric" autocomplete="one-time-code" required>
            <button type="submit" class="btn primary wide">{}</button>
            </form></main>\
            """,
            phrases.say("checkpoint.title"),
            phrases.say("checkpoint.text"),
            when(
                wrong,
                html("<p class=\"fault\" role=\"alert\">{}</p>", phrases.say("checkpoint.wrong"))),
            phrases.say("checkpoint.pin"),
            phrases.say("checkpoint.submit")));
  }

  public static Html wall(Phrases phrases, Wall wall) {
    return html(
        "<!doctype html>\n<html lang=\"{}\"><head><title>{}</title></head><body><h1>{}</h1><p>{}</p></body></html>\n",
        phrases.language(),
        phrases.say(wall.key() + ".title"),
        phrases.say(wall.key() + ".title"),
        phrases.say(wall.key() + ".text"));
  }
}
