package org.crosscheck.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.flow.Flow;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of {@link Likeness} on pairs of figures of the hand-made cases: logistic
 * regression with an L2 pull towards the weights that stand there now, so that few cases move them
 * little. Prints the weights fitted on all cases, and for each case how well weights fitted on the
 * others put its pairs together.
 *
 * <p>Run: {@code mvn -q -Pbench -pl benchmarks -am -DskipTests compile}, then {@code java -cp
 * benchmarks/target/classes:$(cat benchmarks/target/classpath) org.crosscheck.align.FitLikeness
 * ../shared/cases}
 */
public final class FitLikeness {

  private static final double PULL = 0.02;
  private static final int ROUNDS = 3000;
  private static final double RATE = 0.05;

  private record Pair(String kase, double[] features, boolean same) {}

  private FitLikeness() {}

  public static void main(String[] args) throws IOException {
    Path cases = Path.of(args.length > 0 ? args[0] : "../shared/cases");
    List<Pair> pairs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Flow flow = Flow.open();
        var folders = Files.list(cases)) {
      for (Path folder : folders.sorted().toList()) {
        names.add(folder.getFileName().toString());
        pairs.addAll(pairs(flow, folder));
      }
    }
    for (String left : names) {
      double[] weights = fit(pairs.stream().filter(p -> !p.kase().equals(left)).toList());
      report(left, weights, pairs.stream().filter(p -> p.kase().equals(left)).toList());
    }
    double[] weights = fit(pairs);
    report("all", weights, pairs);
    for (Features each : Features.values()) {
      System.out.printf(
          "%-20s %6.2f  was %6.2f%n", each, weights[each.ordinal()], Likeness.weight(each));
    }
  }

  private static List<Pair> pairs(Flow flow, Path folder) throws IOException {
    Path input = folder.resolve("reports.jsonl");
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    List<Report> reports = new ArrayList<>();
    for (Intake intake : Ingest.from(List.of(input.toString()), System.in).toList()) {
      if (intake instanceof Intake.Accepted accepted) {
        reports.add(flow.report(accepted.article()));
      }
    }
    List<Figure> figures = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (Report report : reports) {
      for (Figure figure : report.figures()) {
        String fact = fact(gold, report.id(), report.reading().text(), figure.span());
        if (fact != null) {
          figures.add(figure);
          facts.add(fact);
        }
      }
    }
    Contexts contexts = new Contexts(figures);
    Companions companions = new Companions(reports, figures);
    Soles soles = new Soles(reports);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        Figure a = figures.get(i);
        Figure b = figures.get(j);
        if (a.measure().dimension() == b.measure().dimension()) {
          double[] x = Features.of(a, b, contexts, companions, soles);
          pairs.add(
              new Pair(folder.getFileName().toString(), x, facts.get(i).equals(facts.get(j))));
        }
      }
    }
    return pairs;
  }

  private static @Nullable String fact(JsonNode gold, String document, String text, Span span) {
    int start = text.codePointCount(0, span.start());
    int end = text.codePointCount(0, span.end());
    for (JsonNode fact : gold.path("facts")) {
      for (JsonNode mention : fact.path("mentions")) {
        if (mention.path("doc").asText().equals(document)
            && mention.path("start").asInt() < end
            && start < mention.path("end").asInt()) {
          return fact.path("id").asText();
        }
      }
    }
    return null;
  }

  private static double[] fit(List<Pair> pairs) {
    Features[] all = Features.values();
    double[] prior = new double[all.length];
    for (Features each : all) {
      prior[each.ordinal()] = Likeness.weight(each);
    }
    double[] w = prior.clone();
    double[] m = new double[w.length];
    double[] v = new double[w.length];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = new double[w.length];
      for (Pair pair : pairs) {
        double p = 1 / (1 + Math.exp(-dot(w, pair.features())));
        double error = p - (pair.same() ? 1 : 0);
        for (int k = 0; k < w.length; k++) {
          gradient[k] += error * pair.features()[k];
        }
      }
      for (int k = 0; k < w.length; k++) {
        double g = gradient[k] / 100 + PULL * (w[k] - prior[k]);
        m[k] = 0.9 * m[k] + 0.1 * g;
        v[k] = 0.999 * v[k] + 0.001 * g * g;
        w[k] -=
            RATE
                * (m[k] / (1 - Math.pow(0.9, round)))
                / (Math.sqrt(v[k] / (1 - Math.pow(0.999, round))) + 1e-8);
      }
    }
    return w;
  }

  private static double dot(double[] w, double[] x) {
    double sum = 0;
    for (int k = 0; k < w.length; k++) {
      sum += w[k] * x[k];
    }
    return sum;
  }

  private static void report(String name, double[] weights, List<Pair> pairs) {
    int hit = 0;
    int said = 0;
    int same = 0;
    for (Pair pair : pairs) {
      boolean yes = dot(weights, pair.features()) > 0;
      said += yes ? 1 : 0;
      same += pair.same() ? 1 : 0;
      hit += yes && pair.same() ? 1 : 0;
    }
    System.out.printf(
        "%-16s pairs %5d same %4d precision %.2f recall %.2f%n",
        name,
        pairs.size(),
        same,
        said == 0 ? 0 : hit / (double) said,
        same == 0 ? 0 : hit / (double) same);
  }
}
