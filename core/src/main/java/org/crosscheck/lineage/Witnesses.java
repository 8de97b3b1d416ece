package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Report;
import org.crosscheck.model.Witness;

/**
 * Counts independent voices: reports that repeat one another's wording are one. Likeness is the
 * share of the shorter text's word sequences that the longer one holds too (containment of
 * w-shingles, Broder 1997). Rewrites in other words are not found this way and count as voices of
 * their own.
 */
public final class Witnesses {

  private static final int SHINGLE_WORDS = 5;

  /** Share of common sequences from which two reports are one voice. */
  private static final double COPY = 0.35;

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Witnesses() {}

  /** The voices of the reports, in their order. */
  public static Voices of(List<Report> reports) {
    List<Set<String>> shingles = reports.stream().map(r -> shingles(r.reading().text())).toList();
    int[] voice = new int[reports.size()];
    List<Lineage> lineage = new ArrayList<>();
    int voices = 0;
    for (int i = 0; i < reports.size(); i++) {
      int same = -1;
      for (int j = 0; j < i && same < 0; j++) {
        double likeness = containment(shingles.get(i), shingles.get(j));
        if (likeness >= COPY) {
          same = j;
          lineage.add(copy(reports.get(j), reports.get(i), likeness));
        }
      }
      voice[i] = same >= 0 ? voice[same] : ++voices;
    }
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      witnesses.add(new Witness(reports.get(i).id(), Origin.UNKNOWN, "w" + voice[i]));
    }
    return new Voices(witnesses, lineage);
  }

  private static Lineage copy(Report first, Report second, double likeness) {
    String share =
        Math.round(likeness * 100) + " % of the shorter text's word sequences are in both";
    return new Lineage(
        Lineage.Kind.COPY, List.of(first.id(), second.id()), null, share, null, List.of());
  }

  private static Set<String> shingles(String text) {
    String[] words = NOT_WORDS.split(text.toLowerCase(Locale.ROOT).strip());
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE_WORDS <= words.length; i++) {
      shingles.add(String.join(" ", Arrays.copyOfRange(words, i, i + SHINGLE_WORDS)));
    }
    return shingles;
  }

  private static double containment(Set<String> a, Set<String> b) {
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    long common = small.stream().filter(large::contains).count();
    return small.isEmpty() ? 0 : common / (double) small.size();
  }
}
