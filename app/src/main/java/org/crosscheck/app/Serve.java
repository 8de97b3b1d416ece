package org.crosscheck.app;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crosscheck.app.serve.DemoReports;
import org.crosscheck.app.serve.PlainWords;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Server;
import org.crosscheck.app.serve.Settings;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.Words;
import org.crosscheck.app.serve.Writing;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.access.Token;
import org.crosscheck.app.serve.api.Api;
import org.crosscheck.app.serve.hooks.HttpPost;
import org.crosscheck.app.serve.hooks.Webhooks;
import org.crosscheck.app.serve.live.Live;
import org.crosscheck.app.serve.pages.Pages;
import org.crosscheck.flow.Flow;
import org.crosscheck.ingest.Intake;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscheck serve}. */
@Command(
    name = "serve",
    header = "Show the store in a browser, live, and answer over HTTP.",
    description = {
      "",
      "Pages and API listen at http://127.0.0.1:7070, where this machine alone reaches them. Writing"
          + " needs a token: crosscheck token make NAME --write. Ctrl-C ends it.",
      ""
    },
    footer = {"", "Example: crosscheck serve --demo"},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Serve implements Callable<Integer> {

  private static final Duration LOOK = Duration.ofMillis(300);
  private static final Duration DRIP = Duration.ofSeconds(20);
  private static final Duration LONG = Duration.ofHours(1);

  /** So many reports of the demo come in while one looks. */
  private static final int LATE = 5;

  /** Pauses between the tries of a delivery; after the last it is given up. */
  private static final List<Duration> RETRIES =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(15),
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofHours(1));

  private static final int HIGHEST_PORT = 65_535;

  private final Console console;
  private final Path home;

  @Mixin private StoreOptions stores = new StoreOptions();

  @Option(
      names = "--demo",
      description =
          "Show invented sample events, kept in memory alone. The last of their reports come in one"
              + " by one while you look.")
  private boolean demo;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen at; 0 for any that is free. By default 7070.")
  private int port = Settings.USUAL.port();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "Address to listen at. By default 127.0.0.1. Any that other machines reach needs a token"
              + " in the store.")
  private String host = Settings.USUAL.host();

  @Option(
      names = "--read",
      paramLabel = "WHO",
      description =
          "open: anyone who reaches the server may read. token: reading needs a token as well. By"
              + " default open on 127.0.0.1 and token elsewhere.")
  private Access.@Nullable Reading reading;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description =
          "A host that webhooks may be sent to though it is on a private network; may be given"
              + " again.")
  private Set<String> allowedHosts = new HashSet<>();

  Serve(Console console, Path home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > HIGHEST_PORT) {
      console.say("--port (%d) is not between 0 and %d".formatted(port, HIGHEST_PORT));
      return Exit.NOTHING_TO_DO.code();
    }
    console.stop().heed();
    if (!demo) {
      return stores.read(console, store -> serve(store, words(store))).code();
    }
    try (Store store = new MemoryStore()) {
      return serve(store, new PlainWords(store)).code();
    }
  }

  private Exit serve(Store store, Words words) {
    InstantSource clock = console.clock();
    Settings settings = Settings.USUAL.at(host, port);
    Access.Reading readers =
        reading != null
            ? reading
            : settings.isLoopback() ? Access.Reading.OPEN : Access.Reading.TOKEN;
    Access access = new Access(store, clock, readers);
    if (!demo && !settings.isLoopback() && !access.tokens().any()) {
      console.say(
          "--host (%s) can be reached by other machines, and the store has no token%nMaybe make one: crosscheck token make NAME --write"
              .formatted(Console.plain(host)));
      return Exit.NOTHING_TO_DO;
    }
    try (Writing writing = new Writing(store, clock, Flow::open)) {
      List<Intake> late = demo ? demo(writing) : List.of();
      try (Live live = Live.of(store, LOOK)) {
        Site site = new Site(store, clock, access, live, writing, words);
        try (Webhooks hooks = new Webhooks(store, clock, new HttpPost(allowedHosts), RETRIES);
            Server server =
                Server.start(settings, site, routes(site, hooks), Pages.errors(), console.err())) {
          hooks.start(LOOK);
          console.say("serving at " + server.address() + " (Ctrl-C ends it)");
          if (demo) {
            console.say(
                "the token to make corrections: "
                    + access.tokens().make("demo", Token.Scope.WRITE).secret());
          }
          follow(late, writing);
          live.close();
        }
      }
    } catch (RuntimeException e) {
      if (bound(e)) {
        console.say(
            "--port (%d) of %s cannot be had: %s%nMaybe another program has it; --port 0 takes any that is free."
                .formatted(port, Console.plain(host), Console.plain(cause(e))));
        return Exit.NOTHING_TO_DO;
      }
      throw e;
    }
    return Exit.DONE;
  }

  private static List<Routes> routes(Site site, Webhooks hooks) {
    return Stream.concat(Pages.of(site).stream(), Stream.of(new Api(site, hooks))).toList();
  }

  /** Takes in the demo's reports but for the last, which are given back. */
  private List<Intake> demo(Writing writing) {
    List<Intake> all = DemoReports.all(home.resolve("samples"));
    int at = Math.max(0, all.size() - LATE);
    console.say("reading the sample reports ...");
    for (Intake each : all.subList(0, at)) {
      writing.take(List.of(each));
    }
    return all.subList(at, all.size());
  }

  /** Waits for the wish to end, and takes in what is left of the demo meanwhile. */
  private void follow(List<Intake> late, Writing writing) {
    for (Intake each : late) {
      if (console.stop().sleep(DRIP)) {
        return;
      }
      writing.take(List.of(each));
    }
    while (!console.stop().sleep(LONG)) {
      // Until Ctrl-C.
    }
  }

  /** The index of words beside the store, brought up to date by each search. */
  private Words words(Store store) {
    Object one = new Object();
    return (asked, limit) -> {
      synchronized (one) {
        try {
          return SearchWords.events(asked, null, null, store, stores, console).stream()
              .limit(limit)
              .toList();
        } catch (IllegalArgumentException e) {
          throw Problem.wrong(String.valueOf(e.getMessage()));
        }
      }
    };
  }

  private static boolean bound(Throwable e) {
    return e instanceof BindException
        || e instanceof java.net.UnknownHostException
        || (e.getCause() != null && bound(e.getCause()));
  }

  private static String cause(Throwable e) {
    return e.getCause() instanceof IOException cause
        ? cause(cause)
        : String.valueOf(e.getMessage());
  }
}
