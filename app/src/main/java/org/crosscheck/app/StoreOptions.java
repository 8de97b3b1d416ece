package org.crosscheck.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.flow.Desk;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreFailure;
import org.crosscheck.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which store is used, and whether to wait for it. */
final class StoreOptions {

  /** The store where nothing else is said. */
  private static final String USUAL = "crosscheck.db";

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  @Option(
      names = "--store",
      paramLabel = "STORE",
      description =
          "A file, or jdbc:postgresql://HOST/DATABASE?user=NAME. By default $CROSSCHECK_STORE, or"
              + " crosscheck.db in the working directory.")
  @Nullable String store;

  @Option(
      names = "--no-wait",
      description =
          "Where another process works on the store, or it cannot be reached, end at once. Otherwise"
              + " wait.")
  boolean noWait;

  /** The store's address. */
  String address(Console console) {
    if (store != null) {
      return store;
    }
    String usual = console.environment().getOrDefault("CROSSCHECK_STORE", "");
    return usual.isBlank() ? USUAL : usual;
  }

  /** The store's name in a message: without a password. */
  String name(Console console) {
    return Console.plain(
        address(console).replaceAll("(?i)(password=)[^&]*|(?<=:)[^:/@]+(?=@)", "$1***"));
  }

  /** The file that the store is, if it is one. */
  Optional<Path> file(Console console) {
    String address = address(console);
    return address.contains(":/") ? Optional.empty() : Optional.of(Path.of(address));
  }

  /** Does {@code work} with a store that exists already. */
  Exit read(Console console, Function<Store, Exit> work) {
    if (missing(console)) {
      return Exit.NOTHING_TO_DO;
    }
    try (Store opened = open(console)) {
      return work.apply(opened);
    }
  }

  /**
   * Does {@code work} as the one process that writes to the store; the store is made if need be.
   */
  Exit write(Console console, Function<Store, Exit> work) {
    console.stop().heed();
    try (Store opened = open(console)) {
      Optional<Store.Lease> lease = lease(opened, console);
      if (lease.isEmpty()) {
        return console.stop().asked() ? Exit.STOPPED : Exit.NO_STORE;
      }
      try (Store.Lease held = lease.get()) {
        return work.apply(opened);
      }
    }
  }

  /** Does {@code work} as the one process that writes to a store that exists already. */
  Exit change(Console console, Function<Store, Exit> work) {
    return missing(console) ? Exit.NOTHING_TO_DO : write(console, work);
  }

  private boolean missing(Console console) {
    Optional<Path> file = file(console);
    boolean missing = file.isPresent() && !Files.exists(file.get());
    if (missing) {
      console.say(
          "store (%s) does not exist%nMaybe make it: crosscheck ingest SOURCE..."
              .formatted(name(console)));
    }
    return missing;
  }

  private Store open(Console console) {
    Desk.Patience patience = patience(console);
    for (int attempt = 1; ; attempt++) {
      try {
        return Stores.open(address(console));
      } catch (StoreFailure e) {
        if (!e.passing() || !patience.goesOn(e, attempt)) {
          throw e;
        }
      }
    }
  }

  private Optional<Store.Lease> lease(Store opened, Console console) {
    Optional<Store.Lease> lease = opened.lease(Duration.ZERO);
    if (lease.isPresent()) {
      return lease;
    }
    if (noWait) {
      console.say(
          "store (%s) is being written by another process%nMaybe leave out --no-wait to wait for it."
              .formatted(name(console)));
      return lease;
    }
    console.say(
        "store (%s) is being written by another process; waiting for it".formatted(name(console)));
    while (lease.isEmpty() && !console.stop().asked()) {
      lease = opened.lease(LOOK);
    }
    return lease;
  }

  /** Waits while the store fails for a passing reason, and says so when it begins. */
  Desk.Patience patience(Console console) {
    return (failure, attempt) -> {
      if (noWait) {
        return false;
      }
      if (attempt == 1) {
        console.say(Console.plainLines(failure.getMessage()));
        console.say("waiting for the store; it goes on from here by itself");
      }
      Duration pause = Duration.ofSeconds(1L << Math.min(attempt - 1, 5));
      return !console.stop().sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    };
  }
}
