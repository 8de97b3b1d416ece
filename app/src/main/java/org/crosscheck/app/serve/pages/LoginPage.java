package org.crosscheck.app.serve.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.app.serve.Guard;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.access.Session;
import org.crosscheck.app.serve.pages.Shell.Section;
import org.jspecify.annotations.Nullable;

/** Where a person shows a token. */
final class LoginPage implements Routes {

  private final Site site;

  LoginPage(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/login", context -> show(context, target(context.queryParam("to")), ""));
    routes.post("/login", this::enter);
    routes.post("/logout", this::leave);
  }

  private void show(Context context, String target, String objection) {
    Templates.show(
        context,
        "login.jte",
        Map.of(
            "shell",
            Shell.of(context, "Sign in", Section.NONE),
            "target",
            target,
            "objection",
            objection));
  }

  private void enter(Context context) {
    @Nullable String secret = context.formParam("token");
    String target = target(context.formParam("to"));
    Optional<Session> session = secret == null ? Optional.empty() : site.access().enter(secret);
    if (session.isEmpty()) {
      context.status(HttpStatus.FORBIDDEN);
      show(context, target, "No token that is alive has this secret.");
      return;
    }
    cookie(context, session.get().id(), 12 * 60 * 60);
    context.redirect(target, HttpStatus.SEE_OTHER);
  }

  private void leave(Context context) {
    @Nullable Session session = Guard.visitor(context).session();
    if (session != null) {
      site.access().leave(session);
    }
    cookie(context, "", 0);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private static void cookie(Context context, String value, int seconds) {
    String secure = context.scheme().equals("https") ? "; Secure" : "";
    context
        .res()
        .addHeader(
            "Set-Cookie",
            "%s=%s; Path=/; HttpOnly; SameSite=Strict; Max-Age=%d%s"
                .formatted(Guard.COOKIE, value, seconds, secure));
  }

  /** Only an address of our own is gone back to. */
  private static String target(@Nullable String asked) {
    return asked != null && asked.matches("/(?![/\\\\])[^\\r\\n\\\\]{0,500}") ? asked : "/";
  }
}
