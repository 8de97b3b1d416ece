package org.crosscheck.app.serve;

import io.javalin.config.RoutesConfig;

/** A group of addresses that the server answers. */
@FunctionalInterface
public interface Routes {

  /** Adds its handlers; called once, before the server starts. */
  void addTo(RoutesConfig routes);
}
