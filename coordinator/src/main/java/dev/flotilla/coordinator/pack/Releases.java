package dev.flotilla.coordinator.pack;

import dev.flotilla.coordinator.event.FleetEvent.PackReleased;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Problem.FieldError;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackFaults;
import dev.flotilla.selectors.PackFile;
import io.vertx.core.Future;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an operator does with packs while the fleet runs: add a version, release it to all or to a
 * share, roll back. The next lease of an account begins with what is in force then.
 */
public final class Releases {
  private static final int ALL = 100;

  private final PackStore packs;
  private final PackReader reader;
  private final Sites sites;
  private final FleetEvents events;

  public Releases(PackStore packs, PackReader reader, Sites sites, FleetEvents events) {
    this.packs = packs;
    this.reader = reader;
    this.sites = sites;
    this.events = events;
  }

  /** Every site with a pack, by name. */
  public Future<List<PackView>> views() {
    return packs
        .sites()
        .compose(names -> Future.all(names.stream().map(this::find).toList()))
        .map(all -> all.<Optional<PackView>>list().stream().flatMap(Optional::stream).toList());
  }

  /** The site's packs, or 404. */
  public Future<PackView> view(String site) {
    return find(site)
        .map(found -> found.orElseThrow(() -> ProblemException.notFound("site with a pack")));
  }

  /** Adds a version; whether it is new. The same text again changes nothing. */
  Future<Boolean> add(String site, String version, String text) {
    var file = new PackFile(site, version, PackFile.digest(text), text);
    return read(file)
        .compose(pack -> {
          if (!pack.site().equals(site) || !pack.version().equals(version)) {
            throw invalid(
                List.of(
                    new FieldError(
                        "", "site and version are not those of the address it was sent to")));
          }
          return packs.put(file);
        })
        .map(put ->
            switch (put) {
              case NEW -> true;
              case SAME -> false;
              case OTHER ->
                  throw new ProblemException(
                      ErrorCode.PACK_IMMUTABLE,
                      "Version %s is known with another text; give yours a new version."
                          .formatted(version));
            });
  }

  /** Puts a version in force, for all accounts or a share. */
  public Future<PackView> release(String site, PackRelease wanted) {
    var version = PackNames.checked("/version", wanted.version());
    var percent = Objects.requireNonNullElse(wanted.canaryPercent(), ALL);
    if (percent < 1 || percent > ALL) {
      throw ProblemException.field(ErrorCode.INVALID, "/canary_percent", "is 1 to " + ALL);
    }
    return requireTerms(site, version)
        .compose(v -> packs.release(site, version, percent))
        .compose(r ->
            switch (r.status()) {
              case "ok" -> inForce(site, version, percent);
              case "in_force" ->
                  Future.failedFuture(
                      ProblemException.field(
                          ErrorCode.INVALID, "/version", "is in force for all accounts already"));
              case "first" ->
                  Future.failedFuture(
                      ProblemException.field(
                          ErrorCode.INVALID,
                          "/canary_percent",
                          "cannot be while no version is released: release one to all first"));
              default -> Future.failedFuture(ProblemException.notFound("pack"));
            });
  }

  /** Ends a canary; without one goes back to the version that was in force before. */
  public Future<PackView> rollback(String site) {
    return view(site)
        .compose(known ->
            known.canary() == null && known.previous() != null
                ? requireTerms(site, known.previous())
                : Future.succeededFuture())
        .compose(v -> packs.rollback(site))
        .compose(r ->
            r.is("ok")
                ? inForce(site, r.get("version"), ALL)
                : Future.failedFuture(
                    new ProblemException(
                        ErrorCode.NO_EARLIER_PACK,
                        "No canary runs and no earlier release is known; release a version by its name.")));
  }

  private Future<Void> requireTerms(String site, String version) {
    return packs
        .file(site, version)
        .map(found -> found.orElseThrow(() -> ProblemException.notFound("pack")))
        .compose(this::read)
        .compose(pack ->
            sites
                .unaccepted(site, pack)
                .map(words -> Future.<Void>failedFuture(refusal(site, words)))
                .orElseGet(Future::succeededFuture));
  }

  private Future<PackView> inForce(String site, String version, int percent) {
    events.publish(new PackReleased(site, version, percent));
    // What is submitted here after the answer is read by the new pack; other coordinators are told
    // by the store.
    return sites.refresh().transform(refreshed -> view(site));
  }

  private Future<Optional<PackView>> find(String site) {
    return packs.view(site, sites.origin(site).orElse(null));
  }

  private Future<Pack> read(PackFile file) {
    return reader
        .read(file)
        .recover(e -> Future.failedFuture(e instanceof PackFaults faults ? invalid(faults) : e));
  }

  private static ProblemException invalid(PackFaults faults) {
    return invalid(
        faults.faults().stream()
            .map(fault ->
                new FieldError(fault.line() == 0 ? "" : "line " + fault.line(), fault.message()))
            .toList());
  }

  private static ProblemException invalid(List<FieldError> errors) {
    return new ProblemException(
        ErrorCode.PACK_INVALID,
        "The pack has %d fault%s; nothing was kept."
            .formatted(errors.size(), errors.size() == 1 ? "" : "s"),
        errors);
  }

  private static ProblemException refusal(String site, String words) {
    return new ProblemException(
        ErrorCode.TERMS_NOT_ACCEPTED,
        "The pack comes with terms: %s To accept them, start the coordinators with --accept-terms %s."
            .formatted(words.strip(), site));
  }
}
