package org.crosscheck.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.access.Rate;
import org.crosscheck.app.serve.access.Visitor;
import org.jspecify.annotations.Nullable;

/** Stands before every handler: headers, names of this host, rates, bodies, access, forms. */
public final class Guard implements Routes {

  /** Name of the cookie of a session. */
  public static final String COOKIE = "crosscheck";

  /** Name of the field by which a form shows that it comes from one of our pages. */
  public static final String FORM = "_form";

  /** The header that does the same for a script's request. */
  public static final String FORM_HEADER = "X-Form";

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String VISITOR = "visitor";
  private static final long LARGEST_FORM = 256 << 10;
  private static final Pattern LOCAL_HOST =
      Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");
  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Access access;
  private final Settings settings;
  private final boolean loopback;
  private final Rate reads;
  private final Rate writes;
  private final Rate entries = new Rate(0.2, 10, System::nanoTime);

  Guard(Access access, Settings settings) {
    this.access = access;
    this.settings = settings;
    this.loopback = settings.isLoopback();
    Settings.Limits limits = settings.limits();
    this.reads = new Rate(limits.reads(), limits.readBurst(), System::nanoTime);
    this.writes = new Rate(limits.writes(), limits.writeBurst(), System::nanoTime);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  /** Who asks, once the guard has let the request through. */
  public static Visitor visitor(Context context) {
    @Nullable Visitor visitor = context.attribute(VISITOR);
    return visitor == null ? new Visitor(null, null, false) : visitor;
  }

  /** Whether a program asks, not a person. */
  public static boolean isProgram(Context context) {
    @Nullable String accept = context.header("Accept");
    return context.path().startsWith("/api/")
        || (accept != null && accept.contains("json") && !accept.contains("text/html"));
  }

  private void check(Context context) {
    headers(context);
    if (loopback && !LOCAL_HOST.matcher(String.valueOf(context.host())).matches()) {
      throw new Problem(
          421,
          "Not this host",
          "host (" + Problem.shortened(String.valueOf(context.host())) + ") is not this machine");
    }
    Visitor visitor = access.visitor(context.header("Authorization"), context.cookie(COOKIE));
    context.attribute(VISITOR, visitor);
    boolean safe = SAFE.contains(context.method());
    boolean entering = context.path().equals("/login");
    rate(context, safe, entering);
    if (isStatic(context.path()) || (entering && safe)) {
      return;
    }
    if (!safe) {
      size(context);
      ownOrigin(context);
      if (!entering) {
        mayWrite(context, visitor);
      }
    } else if (!visitor.mayRead()) {
      throw unknown(context, "reading needs a token");
    }
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "private, no-cache");
  }

  static boolean isStatic(String path) {
    return path.startsWith("/static/") || path.equals("/favicon.ico");
  }

  private void rate(Context context, boolean safe, boolean entering) {
    String who = context.ip();
    boolean allowed =
        safe
            ? loopback || reads.allows(who)
            : writes.allows(who) && (!entering || entries.allows(who));
    if (!allowed) {
      context.header("Retry-After", entering ? "5" : "1");
      throw new Problem(429, "Too many requests", "address (" + who + ") asks too often");
    }
  }

  private void size(Context context) {
    long most = isProgram(context) ? settings.largestBody() : LARGEST_FORM;
    long length = context.req().getContentLengthLong();
    if (length > most) {
      throw new Problem(
          413, "Too large", "body (" + length + " bytes) is larger than " + most + " bytes");
    }
  }

  /** A browser says where a form comes from; other programs say nothing. */
  private static void ownOrigin(Context context) {
    @Nullable String site = context.header("Sec-Fetch-Site");
    @Nullable String origin = context.header("Origin");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign || (origin != null && !isOwn(origin, context))) {
      throw new Problem(403, "Not from here", "the form comes from another site");
    }
  }

  private static boolean isOwn(String origin, Context context) {
    try {
      @Nullable String authority = URI.create(origin).getAuthority();
      return authority != null
          && authority
              .toLowerCase(Locale.ROOT)
              .equals(String.valueOf(context.host()).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void mayWrite(Context context, Visitor visitor) {
    if (visitor.token() == null) {
      throw unknown(context, "writing needs a token");
    }
    if (visitor.session() != null) {
      @Nullable String header = context.header(FORM_HEADER);
      if (!access.isOwnForm(visitor, header == null ? context.formParam(FORM) : header)) {
        throw new Problem(
            403, "Not from here", "the form is not from this session\nMaybe load the page again.");
      }
    }
    if (!visitor.mayWrite() && !context.path().equals("/logout")) {
      throw new Problem(
          403, "Not allowed", "token (" + visitor.name() + ") opens reading, not writing");
    }
  }

  private static Problem unknown(Context context, String what) {
    context.header("WWW-Authenticate", "Bearer realm=\"crosscheck\"");
    return new Problem(401, "Who are you?", what);
  }
}
