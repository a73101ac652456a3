package dev.flotilla.practice.http;

import io.vertx.ext.web.Router;

/** The addresses of one kind of network. Mounted last, so it may answer for all that is left. */
public interface RouteSet {
  void mount(Router router, Site site);
}
