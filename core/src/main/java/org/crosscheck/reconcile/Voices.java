package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Support;
import org.crosscheck.model.Witness;

/** Counts who stands behind the figures of a quantity. */
final class Voices {

  private static final Set<String> IDLE =
      Set.of("the", "a", "an", "of", "s", "and", "mr", "mrs", "ms", "its", "his", "her", "their");

  /** Words are compared by so many letters, so that "Ukraine's" and "Ukrainian" meet. */
  private static final int STEM = 6;

  private final Map<String, String> witnessOf = new HashMap<>();

  Voices(List<Witness> witnesses) {
    for (Witness witness : witnesses) {
      witnessOf.put(witness.report(), witness.witness());
    }
  }

  Map<String, String> witnessOf() {
    return witnessOf;
  }

  Support support(List<Figure> figures) {
    Set<String> reports = new HashSet<>();
    Set<String> voices = new HashSet<>();
    for (Figure figure : figures) {
      reports.add(figure.report());
      voices.add(witnessOf.getOrDefault(figure.report(), figure.report()));
    }
    return new Support(reports.size(), voices.size(), speakers(figures).size());
  }

  /** The different speakers of the figures, each by the fullest name it is given. */
  static List<String> speakers(List<Figure> figures) {
    List<String> names = new ArrayList<>();
    for (Figure figure : figures) {
      Speaker speaker = figure.speaker();
      if (speaker == null) {
        continue;
      }
      int known = -1;
      for (int i = 0; i < names.size() && known < 0; i++) {
        known = same(names.get(i), speaker.name()) ? i : -1;
      }
      if (known < 0) {
        names.add(speaker.name());
      } else if (stems(speaker.name()).size() > stems(names.get(known)).size()) {
        names.set(known, speaker.name());
      }
    }
    return names;
  }

  private static boolean same(String a, String b) {
    Set<String> left = stems(a);
    Set<String> right = stems(b);
    return left.equals(right)
        || (!left.isEmpty()
            && !right.isEmpty()
            && (left.containsAll(right) || right.containsAll(left)));
  }

  private static Set<String> stems(String name) {
    Set<String> stems = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !IDLE.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
