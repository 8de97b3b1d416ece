package org.crosscheck.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;
import org.crosscheck.store.Kept;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Tells new reports from known ones. A report is known by its key: the same text again is a
 * duplicate, another text a revision. Under another key the same text is a duplicate too, unless
 * both name a publisher and not the same one: that is a reprint, and who is one voice is not for
 * this class to say.
 */
final class Newcomers {

  /** What a report is to those that came before. */
  sealed interface Standing {}

  /** Never seen; {@code article} has an id that nobody else has. */
  record New(Article article) implements Standing {}

  /** Another text of a known one; {@code article} has its id. */
  record Revision(Article article, Kept before) implements Standing {}

  /** Nothing new: it is {@code report} again. */
  record Again(String report) implements Standing {}

  /** The same batch holds an earlier report under its key, which must be kept first. */
  record Later() implements Standing {}

  private record Pending(String id, @Nullable String publisher) {}

  private final Store store;
  private final Steady steady;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, List<Pending>> byDigest = new HashMap<>();

  /** One batch's view of what came before. */
  Newcomers(Store store, Steady steady) {
    this.store = store;
    this.steady = steady;
  }

  Standing standing(Intake.Accepted intake) {
    String pending = byKey.get(intake.key() + "\n" + intake.digest());
    if (pending != null) {
      return new Again(pending);
    }
    if (byKey.containsKey(intake.key())) {
      return new Later();
    }
    Optional<Kept> known = steady.get(() -> store.reportByKey(intake.key()));
    if (known.isPresent() && known.get().digest().equals(intake.digest())) {
      return new Again(known.get().id());
    }
    Optional<String> same = sameText(intake);
    if (same.isPresent()) {
      return new Again(same.get());
    }
    String id = known.map(Kept::id).orElseGet(() -> unused(intake.article().id()));
    Article article = intake.article().called(id);
    ids.add(id);
    byKey.put(intake.key(), id);
    byKey.put(intake.key() + "\n" + intake.digest(), id);
    byDigest.merge(intake.digest(), List.of(new Pending(id, article.publisher())), Newcomers::both);
    return known.isPresent() ? new Revision(article, known.get()) : new New(article);
  }

  private Optional<String> sameText(Intake.Accepted intake) {
    String publisher = intake.article().publisher();
    for (Pending each : byDigest.getOrDefault(intake.digest(), List.of())) {
      if (maybeOne(each.publisher(), publisher)) {
        return Optional.of(each.id());
      }
    }
    return steady.get(() -> store.reportsByDigest(intake.digest())).stream()
        .filter(kept -> maybeOne(kept.article().publisher(), publisher))
        .map(Kept::id)
        .findFirst();
  }

  private static boolean maybeOne(@Nullable String publisher, @Nullable String other) {
    return publisher == null || other == null || Objects.equals(publisher, other);
  }

  private String unused(String wanted) {
    String id = wanted;
    for (int i = 2; taken(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private boolean taken(String id) {
    return ids.contains(id) || steady.get(() -> store.report(id)).isPresent();
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }
}
