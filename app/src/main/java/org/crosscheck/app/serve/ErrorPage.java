package org.crosscheck.app.serve;

import io.javalin.http.Context;

/** Shows a problem to a person. */
@FunctionalInterface
public interface ErrorPage {

  /** The page, as HTML. */
  String of(Problem problem, Context context);
}
