package dev.flotilla.practice.community;

import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.front.Front;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A community of its own for each test, and a member who signed in. */
abstract class Community {
  PracticeSite site;
  Fellow fellow;

  @BeforeEach
  void open() {
    site = PracticeSite.start(Fellow.config(Front.COMMUNITY_CLASSIC));
    fellow = Fellow.signedIn(site);
  }

  @AfterEach
  void close() {
    site.close();
  }

  /** From now on the member sees this variant. */
  void show(Front front) {
    fellow.web().post("/__seats/seat-01", new JsonObject().put("front", front.label()).encode());
  }
}
