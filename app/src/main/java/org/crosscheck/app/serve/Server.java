package org.crosscheck.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.crosscheck.store.StoreFailure;
import org.eclipse.jetty.server.HttpConfiguration;

/** The web server: answers what its groups of routes know, behind one guard. */
public final class Server implements AutoCloseable {

  private static final long IDLE_MILLIS = 30_000;

  private final Javalin javalin;
  private final Settings settings;

  private Server(Javalin javalin, Settings settings) {
    this.javalin = javalin;
    this.settings = settings;
  }

  /**
   * Starts to listen.
   *
   * @param site what the routes work with
   * @param routes the groups of addresses to answer
   * @param errors shows a problem to a person
   * @param log where faults of the program itself are told
   */
  public static Server start(
      Settings settings, Site site, List<Routes> routes, ErrorPage errors, PrintStream log) {
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, settings);
              new Guard(site.access(), settings).addTo(config.routes);
              routes.forEach(each -> each.addTo(config.routes));
              problems(config.routes, errors, log);
            });
    javalin.start(settings.host(), settings.port());
    return new Server(javalin, settings);
  }

  private static void configure(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = settings.largestBody();
    config.http.prefer405over404 = true;
    config.router.treatMultipleSlashesAsSingleSlash = true;
    config.jetty.modifyHttpConfiguration(Server::configure);
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setIdleTimeout(IDLE_MILLIS);
  }

  private static void problems(RoutesConfig routes, ErrorPage errors, PrintStream log) {
    routes.exception(Problem.class, (problem, context) -> answer(problem, context, errors));
    routes.exception(
        StoreFailure.class, (failure, context) -> answer(Problem.of(failure), context, errors));
    routes.exception(
        HttpResponseException.class, (e, context) -> answer(problem(e, context), context, errors));
    routes.exception(
        Exception.class,
        (e, context) -> {
          String id = UUID.randomUUID().toString();
          log.println("crosscheck: fault " + id + " at " + context.method() + ": " + e);
          if ("1".equals(System.getenv("CROSSCHECK_DEBUG"))) {
            e.printStackTrace(log);
          }
          answer(
              new Problem(500, "A fault of Crosscheck", "fault (" + id + ") is in the log"),
              context,
              errors);
        });
  }

  private static Problem problem(HttpResponseException e, Context context) {
    int status = e.getStatus();
    return switch (status) {
      case 404 -> Problem.missing("address", context.path());
      case 405 ->
          new Problem(
              405,
              "Not done here",
              "method (" + context.method() + ") is not known at this address");
      case 413 -> new Problem(413, "Too large", "body () is larger than is read");
      default -> new Problem(status, "Not answered", String.valueOf(e.getMessage()));
    };
  }

  private static void answer(Problem problem, Context context, ErrorPage errors) {
    context.status(problem.status());
    if (Guard.isProgram(context)) {
      context.contentType("application/problem+json").result(problem.json());
    } else {
      context.contentType("text/html; charset=utf-8").result(errors.of(problem, context));
    }
  }

  /** The address to open in a browser on this machine. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
