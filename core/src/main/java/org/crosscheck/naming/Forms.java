package org.crosscheck.naming;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.Name.Kind;
import org.jspecify.annotations.Nullable;

/** Decides for each wording of an event what it names, from all its mentions together. */
final class Forms {

  private Forms() {}

  /** Wordings are one where they differ in case, marks and points alone. */
  static String key(Mention mention) {
    StringBuilder key = new StringBuilder();
    for (String word : mention.words()) {
      key.append(key.isEmpty() ? "" : " ").append(Spelling.plain(word));
    }
    return key.toString();
  }

  /** The kind of each wording for which something speaks. */
  static Map<String, Kind> kinds(List<Mention> mentions) {
    Map<String, Map<Kind, Double>> votes = new TreeMap<>();
    for (Mention each : mentions) {
      if (each.kind() != null) {
        votes
            .computeIfAbsent(key(each), k -> new EnumMap<>(Kind.class))
            .merge(each.kind(), each.weight(), Double::sum);
      }
    }
    Map<String, Kind> kinds = new HashMap<>();
    votes.forEach(
        (key, counts) -> {
          Kind best = most(counts);
          if (best != null) {
            kinds.put(key, best);
          }
        });
    return kinds;
  }

  private static @Nullable Kind most(Map<Kind, Double> counts) {
    Kind best = null;
    for (Map.Entry<Kind, Double> each : counts.entrySet()) {
      if (best == null || each.getValue() > counts.getOrDefault(best, 0.0)) {
        best = each.getKey();
      }
    }
    return best;
  }
}
