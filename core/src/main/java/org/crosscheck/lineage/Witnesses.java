package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.model.Article;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Counts independent voices. Reports are one voice where one comes from the other or both from one
 * text, as their words show ({@link Descent}), and where they are signed by the same agency or
 * outlet ({@link Credits}). A report of which nothing is known is a voice of its own.
 */
public final class Witnesses {

  /** Longest sentence that is shown as evidence, in characters. */
  private static final int SHOWN = 240;

  private Witnesses() {}

  /** The voices of the reports, in their order. */
  public static Voices of(List<Report> reports) {
    Terms splitter = new Terms();
    List<Wording> wordings = reports.stream().map(each -> Wording.of(each, splitter)).toList();
    int[] voice = new int[reports.size()];
    Arrays.setAll(voice, i -> i);
    List<Lineage> lineage = new ArrayList<>();
    for (int j = 0; j < reports.size(); j++) {
      for (int i = 0; i < j; i++) {
        Comparison pair = Comparison.of(wordings.get(i), wordings.get(j));
        if (Descent.holds(pair)) {
          join(voice, i, j);
          lineage.add(Evidence.of(pair, reports));
        }
      }
    }
    List<List<Credit>> credits = reports.stream().map(Credits::of).toList();
    signed(reports, credits, voice, lineage);
    for (int i = 0; i < reports.size(); i++) {
      for (Credit credit : credits.get(i)) {
        lineage.add(named(reports, reports.get(i), credit));
      }
    }
    return new Voices(witnesses(reports, credits, voice), lineage);
  }

  /** Reports that are signed by the same outlet are one voice. */
  private static void signed(
      List<Report> reports, List<List<Credit>> credits, int[] voice, List<Lineage> lineage) {
    Map<String, List<Integer>> bySignature = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Credit origin = origin(credits.get(i));
      if (origin != null && origin.reach() != Credit.Reach.OWN_WORK) {
        bySignature.computeIfAbsent(origin.outlet(), k -> new ArrayList<>()).add(i);
      }
    }
    bySignature.forEach(
        (outlet, signed) -> {
          if (signed.size() > 1) {
            signed.forEach(i -> join(voice, signed.getFirst(), i));
            lineage.add(
                new Lineage(
                    Lineage.Kind.SAME_ORIGIN,
                    signed.stream().map(i -> reports.get(i).id()).toList(),
                    outlet,
                    "Each names " + outlet + " as the source of its whole text.",
                    null,
                    signed.stream()
                        .map(
                            i ->
                                new Passage(
                                    reports.get(i).id(),
                                    Objects.requireNonNull(origin(credits.get(i))).span()))
                        .toList()));
          }
        });
  }

  private static Lineage named(List<Report> reports, Report report, Credit credit) {
    boolean own = Outlets.isPublisher(report.article().publisher(), credit.outlet());
    String first =
        reports.stream()
            .filter(r -> !own && Outlets.isPublisher(r.article().publisher(), credit.outlet()))
            .map(Report::id)
            .findFirst()
            .orElse(null);
    return new Lineage(
        Lineage.Kind.NAMED_ORIGIN,
        List.of(report.id()),
        credit.outlet(),
        sentence(report, credit.span()),
        first,
        List.of(new Passage(report.id(), credit.span())));
  }

  /** The sentence in which the words stand, on one line. */
  private static String sentence(Report report, Span words) {
    Span span =
        report.reading().sentences().stream()
            .map(Sentence::span)
            .filter(each -> each.overlaps(words))
            .findFirst()
            .orElse(words);
    String line = span.of(report.reading().text()).strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : words.of(report.reading().text());
  }

  private static List<Witness> witnesses(
      List<Report> reports, List<List<Credit>> credits, int[] voice) {
    Map<Integer, String> names = new HashMap<>();
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      int root = root(voice, i);
      String name = names.computeIfAbsent(root, k -> "w" + (names.size() + 1));
      Credit origin = origin(credits.get(i));
      witnesses.add(
          new Witness(
              reports.get(i).id(),
              origin == null
                  ? given(reports.get(i).article())
                  : new Origin(
                      origin.outlet(),
                      origin.reach() == Credit.Reach.OWN_WORK
                          ? Origin.How.INFERRED
                          : Origin.How.NAMED,
                      origin.span()),
              name));
    }
    return witnesses;
  }

  /** Where the text names no origin, the one that the input gives counts. */
  private static Origin given(Article article) {
    String given = article.origin();
    return given == null || Outlets.isPublisher(article.publisher(), given)
        ? Origin.UNKNOWN
        : new Origin(Outlets.name(given), Origin.How.NAMED, null);
  }

  /** From whom the report has its whole text, where it says so. */
  private static @Nullable Credit origin(List<Credit> credits) {
    return credits.stream()
        .filter(each -> each.reach().isWhole())
        .min(Comparator.comparing(Credit::reach).thenComparing(Credit::span))
        .orElse(null);
  }

  private static void join(int[] voice, int i, int j) {
    int a = root(voice, i);
    int b = root(voice, j);
    voice[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] voice, int i) {
    int at = i;
    while (voice[at] != at) {
      at = voice[at];
    }
    return at;
  }
}
