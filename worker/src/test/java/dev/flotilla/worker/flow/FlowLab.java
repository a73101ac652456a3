package dev.flotilla.worker.flow;

import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.PracticeLab;

/** Attempts at a practice site, with its witnesses at hand. */
final class FlowLab extends AttemptLab {
  final PracticeLab site;

  FlowLab() {
    this(new PracticeLab());
  }

  private FlowLab(PracticeLab site) {
    super(site.origin(), released(), site.session("seat-01"));
    this.site = site;
  }

  private static Pack released() {
    return Pack.parse(Packs.bundled().released("practice").orElseThrow().text());
  }

  @Override
  public void close() {
    super.close();
    site.close();
  }
}
