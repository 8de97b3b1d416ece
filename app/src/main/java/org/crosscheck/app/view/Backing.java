package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Source;
import org.jspecify.annotations.Nullable;

/** Who stands behind the facts of a record, by name. */
final class Backing {

  private final Naming naming;
  private final Map<String, Figure> figures;

  Backing(EventRecord record) {
    naming = new Naming(record.names(), record.sources());
    figures =
        record.figures().stream()
            .collect(Collectors.toMap(Figure::id, Function.identity(), (a, b) -> a));
  }

  /** Those to whom figures of the fact are traced, in the order of the reports. */
  List<Source> speakers(Fact fact) {
    return figures(fact).stream().flatMap(each -> source(each).stream()).distinct().toList();
  }

  Optional<Source> source(Figure figure) {
    return naming.source(figure.report(), figure.speaker());
  }

  /** Ids of the reports that tell the fact and name nobody for it. */
  Set<String> silent(Fact fact) {
    Set<String> silent = new LinkedHashSet<>();
    figures(fact).forEach(each -> silent.add(each.report()));
    figures(fact).stream()
        .filter(each -> each.speaker() != null)
        .forEach(each -> silent.remove(each.report()));
    return silent;
  }

  private List<Figure> figures(Fact fact) {
    List<Figure> known = new ArrayList<>();
    for (String id : fact.figures()) {
      @Nullable Figure figure = figures.get(id);
      if (figure != null) {
        known.add(figure);
      }
    }
    return known;
  }

  /** "3 reports · 2 witnesses · 1 speaker". */
  static String counted(Fact fact) {
    return String.join(
        " · ",
        Tally.count(fact.support().reports(), "report"),
        Tally.count(fact.support().witnesses(), "witness"),
        fact.support().speakers() == 0
            ? "no speaker named"
            : Tally.count(fact.support().speakers(), "speaker"));
  }

  /** "3/2/1": reports, witnesses, speakers. */
  static String brief(Fact fact) {
    return fact.support().reports()
        + "/"
        + fact.support().witnesses()
        + "/"
        + fact.support().speakers();
  }
}
