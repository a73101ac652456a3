package dev.flotilla.selectors;

import static dev.flotilla.selectors.Table.Field.may;
import static dev.flotilla.selectors.Table.Field.needed;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Form.Choice;
import dev.flotilla.selectors.Form.Dictionary;
import dev.flotilla.selectors.Form.Fields;
import dev.flotilla.selectors.Form.Many;
import dev.flotilla.selectors.Form.Named;
import dev.flotilla.selectors.Form.OneField;
import dev.flotilla.selectors.Form.Plain;
import dev.flotilla.selectors.Form.PlainOr;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a pack of format 2 can say, once: the parser checks by it, the JSON Schema is made of it,
 * and the reference is held against it.
 */
final class Grammar {
  static final int FORMAT = 2;
  static final String CONDITION = "condition";

  private static final Form TEXT = new Plain(Scalar.TEXT);
  private static final Form CSS = new Plain(Scalar.CSS);
  private static final Form REGEX = new Plain(Scalar.REGEX);
  private static final Form NUMBER = new Plain(Scalar.NUMBER);
  private static final Form VARIANT = new Plain(Scalar.VARIANT);
  private static final Form NONE = new Choice(List.of("none"));
  private static final Form YES_NO = new Choice(List.of("yes", "no"));
  private static final Form WHEN = new Many(new Named(CONDITION));
  private static final Form STATUS = new Many(new Plain(Scalar.STATUS));

  static final Table FIND =
      Table.of(
          "find",
          needed("css", CSS),
          may("word", new Plain(Scalar.WORD)),
          may("text", new Plain(Scalar.REGEX_TEMPLATE)),
          may("exact", new Plain(Scalar.TEMPLATE)),
          may("variant", VARIANT));

  private static final Form A_FIND = new PlainOr(CSS, new Fields(FIND));
  private static final Form FINDS = new Many(A_FIND);

  static final Table JSON =
      Table.of(
          "json",
          needed("at", new Plain(Scalar.JSON_POINTER)),
          may("is", TEXT),
          may("matches", REGEX));

  static final Table RESPONSE =
      Table.of(
          "response",
          needed("address", REGEX),
          may("method", new Plain(Scalar.METHOD)),
          may("posted", REGEX),
          may("status", STATUS),
          may("body", REGEX),
          may("literal", TEXT),
          may("json", new Fields(JSON)));

  static final Table CONDITIONS =
      Table.of(
          CONDITION,
          may("shows", A_FIND),
          may("has", A_FIND),
          may("lacks", A_FIND),
          may("address", REGEX),
          may("title", REGEX),
          may("status", STATUS),
          may("variant", VARIANT),
          may("failed", REGEX),
          may("any", WHEN),
          may("response", new Fields(RESPONSE)));

  /** What {@link #CONDITION} names. */
  static final Form A_CONDITION =
      new PlainOr(new Choice(List.of("loaded")), new OneField(CONDITIONS));

  static final Table READING =
      Table.of(
          "reading",
          needed("place", TEXT),
          may("css", CSS),
          may("attribute", TEXT),
          may("pattern", new Plain(Scalar.REGEX_WITH_GROUP)),
          may("variant", VARIANT));

  private static final Form READINGS = new Many(new Fields(READING));

  static final Table SHAPE =
      Table.of(
          "shape",
          needed("invite", Choice.of(Shape.Invite.class)),
          needed("menu", YES_NO),
          needed("pending", Choice.of(Shape.Pending.class)),
          needed("withdraw", Choice.of(Shape.Withdraw.class)),
          needed("confirm", Choice.of(Shape.Confirm.class)),
          needed("likes", YES_NO),
          needed("toast", YES_NO),
          needed("proof", Choice.of(Shape.Proof.class)));

  static final Table NOTE =
      Table.of(
          "note",
          needed("limit", NUMBER),
          needed("at_most", NUMBER),
          needed("counted_in", Choice.of(NoteRule.Unit.class)));

  static final Table VARIANTS =
      Table.of("variants", needed("name", new Plain(Scalar.NAME)), needed("when", WHEN));

  static final Table WRITE =
      Table.of(
          "write",
          needed("address", new Plain(Scalar.WRITE_ADDRESS)),
          may("method", new Plain(Scalar.METHOD)),
          may("posted", REGEX));

  private static final Form WRITES =
      new Many(new PlainOr(new Plain(Scalar.WRITE_ADDRESS), new Fields(WRITE)));

  static final Table WRITES_BY_KIND =
      new Table(
          "writes",
          Arrays.stream(ActionKind.values())
              .filter(ActionKind::writes)
              .map(kind -> may(kind.wire(), WRITES))
              .toList());

  static final Table IDENTITY =
      Table.of(
          "identity",
          needed("slug", READINGS),
          needed("member_id", new PlainOr(NONE, READINGS)),
          needed("name", new PlainOr(NONE, READINGS)));

  private static final Table ROW_IDENTITY = byName("row identity", Identity.class, READINGS);

  static final Table AMOUNTS = byName("amounts", Amount.class, READINGS);

  static final Table ELEMENTS = byName("elements", Element.class, FINDS);

  static final Table RELATIONS =
      Table.of(
          "relations",
          needed("relation", Choice.of(Relation.class)),
          needed("rule", new Plain(Scalar.RULE)),
          needed("when", WHEN));

  static final Table FINDINGS =
      Table.of(
          "findings",
          needed("finding", Choice.of(Finding.class)),
          needed("rule", new Plain(Scalar.RULE)),
          needed("when", WHEN),
          may("proves", Choice.of(Verdict.class)),
          may("during", new Many(Choice.of(ActionKind.class))));

  static final Table PARAMETER =
      Table.of("parameter", needed("name", TEXT), needed("first", NUMBER), needed("step", NUMBER));

  static final Table MORE =
      Table.of(
          "more",
          may("scroll", CSS),
          may("press", FINDS),
          may("link", FINDS),
          may("parameter", new Fields(PARAMETER)));

  static final Table LIST =
      Table.of(
          "lists",
          needed("address", new Plain(Scalar.LIST_ADDRESS)),
          needed("row", FINDS),
          may("identity", new Fields(ROW_IDENTITY)),
          may("key", READINGS),
          may("age", READINGS),
          may("wanted", WHEN),
          may("done", WHEN),
          may("total", READINGS),
          may("empty", WHEN),
          may("more", new Many(new OneField(MORE))));

  private static final Table LISTS = byName("lists by name", ListName.class, new Fields(LIST));

  static final Table AGE =
      Table.of(
          "ages",
          needed("text", REGEX),
          needed("unit", Choice.of(AgeRule.Unit.class)),
          may("number", NUMBER));

  private static final Form LANGUAGE = new Plain(Scalar.LANGUAGE);

  static final Table PACK =
      Table.of(
          "pack",
          needed("format", new Choice(List.of(Integer.toString(FORMAT)))),
          needed("site", new Plain(Scalar.SITE)),
          needed("version", new Plain(Scalar.SITE)),
          may("terms", TEXT),
          needed("shape", new Fields(SHAPE)),
          needed("profile", new Plain(Scalar.PROFILE)),
          may("case_sensitive", YES_NO),
          needed("home", new Plain(Scalar.PATH)),
          needed("note", new PlainOr(NONE, new Fields(NOTE))),
          may("shadow_hosts", new Many(CSS)),
          may("variants", new Many(new Fields(VARIANTS))),
          may("ready", WHEN),
          may("busy", WHEN),
          needed("signed_in", WHEN),
          needed("writes", new Fields(WRITES_BY_KIND)),
          needed("identity", new Fields(IDENTITY)),
          may("amounts", new Fields(AMOUNTS)),
          needed("elements", new Fields(ELEMENTS)),
          needed("relations", new Many(new Fields(RELATIONS))),
          may("never", new Many(new Choice(NeededCheck.MAY_BE_NEVER))),
          needed("findings", new Many(new Fields(FINDINGS))),
          may("lists", new Fields(LISTS)),
          may("ages", new Dictionary(LANGUAGE, new Many(new Fields(AGE)))),
          may("language", LANGUAGE),
          may("mixed_languages", YES_NO),
          may(
              "words",
              new Dictionary(
                  LANGUAGE, new Dictionary(new Plain(Scalar.NAME), new Plain(Scalar.WORDING)))));

  private Grammar() {}

  /** What {@code name} stands for. */
  static Form named(Named name) {
    if (name.name().equals(CONDITION)) {
      return A_CONDITION;
    }
    throw new IllegalArgumentException("The grammar names no " + name.name());
  }

  private static <E extends Enum<E>> Table byName(String name, Class<E> type, Form form) {
    return new Table(
        name,
        Arrays.stream(type.getEnumConstants())
            .map(constant -> may(constant.name().toLowerCase(Locale.ROOT), form))
            .toList());
  }
}
