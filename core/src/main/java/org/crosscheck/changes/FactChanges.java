package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.Change;
import org.crosscheck.model.Change.Kind;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Source;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What one fact says otherwise than before: one change at most, the weightiest. */
final class FactChanges {

  private final Version before;
  private final Version after;
  private final Matching matching;
  private final Bringers bringers;

  FactChanges(Version before, Version after, Matching matching, Bringers bringers) {
    this.before = before;
    this.after = after;
    this.matching = matching;
    this.bringers = bringers;
  }

  Optional<Weighed> between(Fact old, Fact now) {
    String was = before.byHand(old);
    String is = after.byHand(now);
    return was.equals(is)
        ? byReports(old, now)
        : Optional.of(new Weighed(byHand(old, was, now, is), 0));
  }

  private Change byHand(Fact old, String was, Fact now, String is) {
    String from = before.told(old);
    String to = after.told(now);
    String moved = from.equals(to) ? to : from + " -> " + to;
    String told =
        is.isEmpty()
            ? moved + ", no longer set by hand"
            : (!was.isEmpty() && from.equals(to) ? "stays " : "") + moved + ". " + is;
    return new Change(
        Kind.CORRECTION,
        now.label(),
        from,
        to,
        now.label() + ": " + told,
        now.id(),
        reports(matching.fresh(now)));
  }

  private Optional<Weighed> byReports(Fact old, Fact now) {
    List<Figure> fresh = matching.fresh(now);
    if (old.verdict() != now.verdict() && now.verdict() == Verdict.CONFLICT) {
      return Optional.of(new Weighed(conflict(old, now, fresh), 0));
    }
    Value was = old.accepted();
    Value is = now.accepted();
    if (was != null && is != null && isOther(old, was, now, is)) {
      return Optional.of(new Weighed(value(old, was, now, is, fresh), isCloser(was, is) ? 1 : 0));
    }
    if (old.verdict() == Verdict.CONFLICT && now.verdict() != Verdict.CONFLICT) {
      String told = "no conflict any more, " + after.told(now) + by(fresh) + apart(old, now);
      return Optional.of(new Weighed(verdict(old, now, told, fresh), 1));
    }
    if (old.verdict() != now.verdict() && now.verdict() == Verdict.UPDATED && is != null) {
      List<Figure> late = fresh.stream().filter(each -> !each.value().isSame(is)).toList();
      if (!late.isEmpty()) {
        String told = "stays " + after.told(now) + ", " + older(late);
        return Optional.of(new Weighed(verdict(old, now, told, late), 2));
      }
    }
    return support(old, now, fresh);
  }

  /** Whether a value is another, and not the same in other words or another unit. */
  private boolean isOther(Fact old, Value was, Fact now, Value is) {
    boolean held = now.verdict() == Verdict.AGREE || now.verdict() == Verdict.COMPATIBLE;
    boolean converted = !old.unit().equals(now.unit()) && held;
    return !was.isSame(is) && !converted && !before.told(old, was).equals(after.told(now, is));
  }

  /** Whether the number stayed and only its bound went: 8 after "at least 8". */
  private static boolean isCloser(Value was, Value is) {
    return Value.same(was.number(), is.number());
  }

  private Change conflict(Fact old, Fact now, List<Figure> fresh) {
    String told = old.verdict() == null ? "conflict, " : word(old.verdict()) + " -> conflict, ";
    return verdict(old, now, told + rivals(now), fresh);
  }

  /** "BBC has 539, Reuters has 550": who has what. */
  String rivals(Fact fact) {
    Map<String, Set<String>> byReport = new LinkedHashMap<>();
    for (Figure figure : after.figures(fact)) {
      byReport
          .computeIfAbsent(figure.report(), report -> new LinkedHashSet<>())
          .add(after.told(figure));
    }
    Map<String, List<String>> byValues = new LinkedHashMap<>();
    byReport.forEach(
        (report, told) ->
            byValues
                .computeIfAbsent(Bringers.join(List.copyOf(told)), key -> new ArrayList<>())
                .add(report));
    List<String> parts = new ArrayList<>();
    byValues.forEach(
        (told, reports) ->
            parts.add(bringers.names(reports) + (reports.size() == 1 ? " has " : " have ") + told));
    return String.join(", ", parts);
  }

  private Change verdict(Fact old, Fact now, String told, List<Figure> fresh) {
    return new Change(
        Kind.VERDICT,
        now.label(),
        word(old.verdict()),
        word(now.verdict()),
        now.label() + ": " + told,
        now.id(),
        reports(fresh));
  }

  /** ", 4 of AP counts as people shot now": what of a fact turned out to measure something else. */
  private String apart(Fact old, Fact now) {
    for (Figure figure : before.figures(old)) {
      Optional<Figure> same = after.same(figure);
      Optional<Fact> other = same.flatMap(after::fact).filter(each -> each != now);
      if (same.isPresent() && other.isPresent()) {
        return ", "
            + after.told(same.get())
            + " of "
            + bringers.name(figure.report())
            + " counts as "
            + other.get().label()
            + " now";
      }
    }
    return "";
  }

  private static String word(@Nullable Verdict verdict) {
    return verdict == null ? "one report alone" : verdict.label();
  }

  private Change value(Fact old, Value was, Fact now, Value is, List<Figure> fresh) {
    List<Figure> exact = fresh.stream().filter(each -> each.value().isSame(is)).toList();
    List<Figure> who = exact.isEmpty() ? fresh : exact;
    String from = before.told(old, was);
    String to = after.told(now, is);
    boolean settled = old.verdict() == Verdict.CONFLICT && now.verdict() != Verdict.CONFLICT;
    return new Change(
        Kind.VALUE,
        now.label(),
        from,
        to,
        now.label()
            + ": "
            + from
            + " -> "
            + to
            + origin(old, who)
            + (settled ? "; no conflict any more" + apart(old, now) : ""),
        now.id(),
        reports(who));
  }

  /** ", new count of police (BBC)" where the same source had another before, ", BBC citing it". */
  private String origin(Fact old, List<Figure> who) {
    if (who.isEmpty()) {
      return ", as the reports now stand";
    }
    Set<Source> now = bringers.sources(who);
    Bringers then = new Bringers(before);
    Set<String> had = new LinkedHashSet<>();
    then.sources(before.figures(old)).forEach(each -> had.add(each.name()));
    List<String> again = now.stream().map(Source::name).filter(had::contains).toList();
    return again.size() == 1 && now.size() == 1
        ? ", new count of " + again.getFirst() + " (" + bringers.names(reports(who)) + ")"
        : by(who);
  }

  private String by(List<Figure> figures) {
    return figures.isEmpty() ? "" : ", " + bringers.of(figures);
  }

  private String older(List<Figure> late) {
    Figure first = late.getFirst();
    return "an older " + after.told(first) + " came in from " + bringers.of(List.of(first));
  }

  private Optional<Weighed> support(Fact old, Fact now, List<Figure> fresh) {
    int was = old.support().witnesses();
    int is = now.support().witnesses();
    if (is <= was || fresh.isEmpty()) {
      return Optional.empty();
    }
    String rank = is - was > 1 ? (is - was) + " more witnesses" : Ordinal.of(is) + " witness";
    return Optional.of(
        new Weighed(
            new Change(
                Kind.SUPPORT,
                now.label(),
                witnesses(was),
                witnesses(is),
                now.label() + " (" + after.told(now) + "): " + rank + by(fresh),
                now.id(),
                reports(fresh)),
            is));
  }

  private static String witnesses(int count) {
    return count == 1 ? "1 witness" : count + " witnesses";
  }

  /** A fact that is told for the first time. */
  Change first(Fact now) {
    List<Figure> figures = after.figures(now);
    String told =
        now.verdict() == Verdict.CONFLICT
            ? "conflict, " + rivals(now)
            : after.told(now) + ", first told by " + bringers.of(figures);
    return new Change(
        Kind.FACT,
        now.label(),
        null,
        after.told(now),
        now.label() + ": " + told,
        now.id(),
        reports(figures));
  }

  /** A fact that is told no more. */
  Change gone(Fact old) {
    List<String> reports = reports(before.figures(old));
    return new Change(
        Kind.FACT_GONE,
        old.label(),
        before.told(old),
        null,
        old.label()
            + " ("
            + before.told(old)
            + "): told no more, was "
            + new Bringers(before).names(reports)
            + "'s",
        old.id(),
        reports);
  }

  private static List<String> reports(List<Figure> figures) {
    return figures.stream().map(Figure::report).distinct().toList();
  }
}
