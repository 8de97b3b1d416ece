package org.crosscheck.app.serve.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.serve.ErrorPage;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.pages.Shell.Section;

/** All pages of the desk. */
public final class Pages {

  private Pages() {}

  /** The addresses of all pages. */
  public static List<Routes> of(Site site) {
    return List.of(
        new Assets(),
        new EventsPage(site),
        new EventPage(site),
        new ReportPage(site),
        new TalliesPage(site),
        new CorrectionsPage(site),
        new LoginPage(site),
        new LiveStream(site));
  }

  /** How a problem is shown to a person. */
  public static ErrorPage errors() {
    return Pages::error;
  }

  private static String error(Problem problem, Context context) {
    return Templates.render(
        "error.jte",
        Map.of(
            "shell", Shell.of(context, problem.title(), Section.NONE),
            "problem", problem,
            "here", here(context)));
  }

  /** The address that was asked for, to come back to. */
  static String here(Context context) {
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    return context.path() + query;
  }
}
