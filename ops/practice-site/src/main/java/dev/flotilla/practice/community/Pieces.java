package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import java.util.List;

/** Markup that both variants share. */
final class Pieces {
  private Pieces() {}

  /** Only for members who are signed in: its absence is all that tells a stranger's page. */
  static Html bar(Reader reader) {
    return reader
        .me()
        .map(me ->
            html(
                """
                <div id="memberbar"><ul><li id="bar-my-account"><a href="{}">{}</a></li>\
                <li id="bar-requests"><a href="{}">{}</a></li>\
                <li id="bar-sign-out"><a href="/signout/?_nonce={}">{}</a></li></ul></div>
                """,
                me.page(""),
                reader.words().say("bar.hello", me.person().name().shown()),
                me.page("friends/requests/"),
                reader.words().say("requests"),
                me.token(Purpose.SIGN_OUT),
                reader.words().say("bar.sign-out")))
        .orElse(Html.NONE);
  }

  static Html head(Reader reader, Page page, String script) {
    return html(
        """
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{} – {}</title><link rel="stylesheet" href="/assets/community.css">
        <script type="module" src="/assets/{}"></script></head>
        """,
        page.title(),
        reader.words().say("site"),
        script);
  }

  static Html menu(Words words) {
    return html(
        "<nav class=\"main-navigation\"><a href=\"{}\">{}</a></nav>",
        Paths.DIRECTORY,
        words.say("members"));
  }

  /** The pages of one member. */
  static Html tabs(Reader reader, Person person) {
    var at = Paths.member(person);
    var words = reader.words();
    var own = reader.me().map(Me::person).filter(person::equals).isPresent();
    return html(
        "<ul><li><a href=\"{}\">{}</a></li><li><a href=\"{}activity/\">{}</a></li>{}</ul>",
        at,
        words.say("profile"),
        at,
        words.say("activity"),
        when(
            own,
            html("<li><a href=\"{}friends/requests/\">{}</a></li>", at, words.say("requests"))));
  }

  /** They asked us: the button only leads to where one answers. */
  static Html awaiting(Me me, Tie tie, Words words) {
    return html(
        "<a id=\"{}\" class=\"{} {} {}\" href=\"{}\">{}</a>",
        tie.id(),
        tie.name(),
        tie.state().key(),
        tie.state().mark(),
        me.page(tie.state().path()),
        words.say(tie.state().words()));
  }

  static Html avatar(Person person) {
    return html("<span class=\"avatar\" aria-hidden=\"true\">{}</span>", person.name().initials());
  }

  static String lastSeen(Words words, Person person) {
    return words.say("members.active", person.mark() % 48);
  }

  static Html link(Person person) {
    return html("<a href=\"{}\" dir=\"auto\">{}</a>", Paths.member(person), person.name().shown());
  }

  static Html fields(Words words, Person person) {
    var job = person.jobs().getFirst();
    return html(
        """
        <table class="profile-fields"><tbody>{}{}{}{}</tbody></table>
        """,
        field("field_1", words.say("profile.name"), person.name().shown()),
        field("field_2", words.say("profile.about"), person.headline() + ". " + person.about()),
        field("field_3", words.say("profile.place"), person.place()),
        field("field_4", words.say("profile.work"), job.title() + ", " + job.company()));
  }

  private static Html field(String key, String label, String value) {
    return html(
        "<tr class=\"{}\"><td class=\"label\">{}</td><td class=\"data\" dir=\"auto\"><p>{}</p></td></tr>",
        key,
        label,
        value);
  }

  static Html widget(Reader reader, Skin skin, List<Tie> beside) {
    var rows =
        beside.stream()
            .map(tie ->
                reader.me().map(me -> widgetRow(me, skin, tie, reader.words())).orElse(Html.NONE))
            .toList();
    return when(
        !rows.isEmpty(),
        html(
            "<section class=\"widget\"><h2 class=\"widget-title\">{}</h2><ul id=\"suggested-members\" class=\"item-list\">{}</ul></section>",
            reader.words().say("widget"),
            rows));
  }

  private static Html widgetRow(Me me, Skin skin, Tie tie, Words words) {
    return html(
        "<li class=\"vcard\"><div class=\"item-title\">{}</div><div class=\"action\">{}</div></li>",
        link(tie.person()),
        skin.button(me, tie, words));
  }
}
