package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Verdict;

/** What was found, in one line: "28 facts · 5 sums hold, 1 does not · 2 conflicts". */
final class Tally {

  private Tally() {}

  static String of(EventRecord record) {
    List<String> parts = new ArrayList<>();
    parts.add(count(record.facts().size(), "fact"));
    long sums = sums(record, true);
    long failing = sums(record, false);
    if (sums + failing > 0) {
      parts.add(
          sums == 0
              ? count(failing, "sum") + (failing == 1 ? " does" : " do") + " not hold"
              : count(sums, "sum")
                  + (sums == 1 ? " holds" : " hold")
                  + (failing == 0
                      ? ""
                      : ", " + failing + (failing == 1 ? " does" : " do") + " not"));
    }
    long updates = facts(record, Verdict.UPDATED);
    if (updates > 0) {
      parts.add(updates + " updated");
    }
    long conflicts = facts(record, Verdict.CONFLICT);
    parts.add(conflicts == 0 ? "no conflict" : count(conflicts, "conflict"));
    return String.join(" · ", parts);
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
  }

  private static long sums(EventRecord record, boolean holding) {
    return record.relations().stream()
        .filter(each -> each.kind() == Relation.Kind.SUM && each.holds() == holding)
        .count();
  }

  private static long facts(EventRecord record, Verdict verdict) {
    return record.facts().stream().map(Fact::verdict).filter(v -> v == verdict).count();
  }
}
