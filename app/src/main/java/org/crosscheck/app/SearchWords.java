package org.crosscheck.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.crosscheck.app.export.Written;
import org.crosscheck.app.search.Found;
import org.crosscheck.app.search.Query;
import org.crosscheck.app.search.Search;
import org.crosscheck.app.view.FoundList;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck search}. */
@Command(
    name = "search",
    header = "Find events by words of their reports, titles, places, names and facts.",
    description = {
      "",
      "An event must hold all WORDS, in whatever form (strike finds strikes); \"in quotes\" as they"
          + " stand, -without a word, this | or that, begin* for any ending. A word that begins with"
          + " - comes after --. Nothing else steers, and no text is a mistake.",
      "",
      "The index lies beside the store (STORE.index), that of a PostgreSQL database in the cache of"
          + " the user. It follows the store by itself and can be deleted at any time.",
      "",
      Moments.HELP,
      ""
    },
    footer = {"", "Example: crosscheck search drone kyiv \"air force\""},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SearchWords implements Callable<Integer> {

  /** Most events that are asked of the index where further filters follow. */
  private static final int MOST = 1_000;

  private final Console console;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "The words.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only events that happened or were told of at this time or later.")
  private @Nullable Instant since;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Only events that happened or were told of before this time.")
  private @Nullable Instant until;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "Most events to list; 10 by default.")
  private int limit = 10;

  @Option(names = "--rebuild", description = "Make the index anew from the store first.")
  private boolean rebuild;

  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private StoreOptions stores = new StoreOptions();

  SearchWords(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      console.say("--limit (%d) is not between 1 and %d".formatted(limit, MOST));
      return Exit.NOTHING_TO_DO.code();
    }
    if (words.isEmpty() && !rebuild) {
      console.say("words () are none%nMaybe see: crosscheck search --help".formatted());
      return Exit.NOTHING_TO_DO.code();
    }
    return stores.read(console, this::search).code();
  }

  private Exit search(Store store) {
    try (Search search = open(store, rebuild, stores, console)) {
      if (words.isEmpty()) {
        return Exit.DONE;
      }
      List<Found> found = search.find(new Query(quoted(words), since, until, limit));
      if (lists.json) {
        String lines =
            found.stream()
                .map(SearchWords::row)
                .map(Written.JSONL::row)
                .collect(Collectors.joining());
        return lists.print(lines, StandardCharsets.UTF_8, console);
      }
      if (found.isEmpty()) {
        console.say(
            "no event holds all these words%nMaybe leave one out, or write: this | that"
                .formatted());
        return Exit.DONE;
      }
      return lists.print(FoundList.of(found, lists.terminal(console)), console.charset(), console);
    } catch (IllegalArgumentException e) {
      console.say(Console.plainLines(e.getMessage()));
      return Exit.NOTHING_TO_DO;
    }
  }

  /**
   * Ids of the events that hold {@code words}, the best first.
   *
   * @throws IllegalArgumentException if there is nothing to search for, or too much
   */
  static List<String> events(
      String words,
      @Nullable Instant since,
      @Nullable Instant until,
      Store store,
      StoreOptions stores,
      Console console) {
    try (Search search = open(store, false, stores, console)) {
      return search.events(new Query(words, since, until, MOST));
    }
  }

  private static Search open(Store store, boolean rebuild, StoreOptions stores, Console console) {
    try (Pulse pulse = new Pulse(console, System::nanoTime)) {
      return Search.open(
          store,
          folder(stores, console),
          rebuild,
          done -> pulse.tell("indexing: " + done + (done == 1 ? " event" : " events")));
    }
  }

  /** Where the index lies. */
  private static Path folder(StoreOptions stores, Console console) {
    return stores
        .file(console)
        .map(file -> file.resolveSibling(file.getFileName() + ".index"))
        .orElseGet(() -> cache(console.environment()).resolve(name(stores.address(console))));
  }

  private static Path cache(Map<String, String> environment) {
    String base = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path folder =
        base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
    return folder.resolve("crosscheck");
  }

  /** A name for the index of a database that tells nothing of its address. */
  private static String name(String address) {
    return "index-" + UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
  }

  /** A word of several, as the shell's quotes made it, is searched as it stands. */
  private static String quoted(List<String> words) {
    return words.stream()
        .map(
            each ->
                each.contains(" ") && words.size() > 1 && !each.contains("\"")
                    ? "\"" + each + "\""
                    : each)
        .collect(Collectors.joining(" "));
  }

  private static Map<String, @Nullable Object> row(Found found) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("event", found.version().event());
    row.put("version", found.version().number());
    row.put("title", found.version().record().event().title());
    row.put(
        "snippets",
        found.snippets().stream()
            .map(
                snippet ->
                    Map.of(
                        "report",
                        snippet.report(),
                        "text",
                        snippet.pieces().stream()
                            .map(Found.Piece::text)
                            .collect(Collectors.joining()),
                        "words",
                        snippet.pieces().stream()
                            .filter(Found.Piece::marked)
                            .map(Found.Piece::text)
                            .toList()))
            .toList());
    return row;
  }
}
