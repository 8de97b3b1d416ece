package org.crosscheck.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Report;
import org.crosscheck.model.Source;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Utterance;

/**
 * Joins what the reports of one event have people say. Utterances of one source are one statement
 * where they share a run of quoted words, or most of their telling words; a body and the person who
 * speaks for it count as one source where both are quoted with the same words. An utterance whose
 * speaker the naming does not know is left out.
 */
public final class Statements {

  private Statements() {}

  /** The statements of all reports, in the order of reports and text. */
  public static List<Statement> of(List<Report> reports, Naming naming) {
    List<Version> versions = new ArrayList<>();
    for (Report report : reports) {
      for (Utterance utterance : report.utterances()) {
        Optional<Source> source = naming.source(report.id(), utterance.speaker());
        source.ifPresent(known -> versions.add(Version.of(versions.size(), known.id(), utterance)));
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (List<Version> group : groups(versions, persons(naming))) {
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              group.getFirst().source(),
              Alteration.in(group),
              group.stream().map(Version::utterance).toList()));
    }
    return statements;
  }

  /** For each source whether it is a named person; sources without a name are left out. */
  private static Map<String, Boolean> persons(Naming naming) {
    Map<String, Boolean> kinds = new HashMap<>();
    for (Named named : naming.names()) {
      kinds.put(named.id(), named.kind() == Name.Kind.PERSON);
    }
    Map<String, Boolean> persons = new HashMap<>();
    for (Source source : naming.sources()) {
      Boolean person = source.named() == null ? null : kinds.get(source.named());
      if (person != null) {
        persons.put(source.id(), person);
      }
    }
    return persons;
  }

  /** A pair that may be one statement, strongest first; ties in an order that no input decides. */
  private record Pair(Version one, Version other, double likeness) {
    private static final Comparator<Pair> STRONGEST =
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(
                pair ->
                    key(pair.one).compareTo(key(pair.other)) < 0 ? key(pair.one) : key(pair.other))
            .thenComparing(
                pair ->
                    key(pair.one).compareTo(key(pair.other)) < 0 ? key(pair.other) : key(pair.one));

    private static String key(Version version) {
      return version.report() + String.format("%09d", version.utterance().span().start());
    }
  }

  private static List<List<Version>> groups(List<Version> versions, Map<String, Boolean> persons) {
    List<Pair> pairs = new ArrayList<>();
    for (Version one : versions) {
      for (Version other : versions.subList(one.order() + 1, versions.size())) {
        double likeness = likeness(one, other, persons);
        if (likeness >= Likeness.SAME) {
          pairs.add(new Pair(one, other, likeness));
        }
      }
    }
    pairs.sort(Pair.STRONGEST);
    List<List<Version>> home = new ArrayList<>();
    versions.forEach(each -> home.add(new ArrayList<>(List.of(each))));
    for (Pair pair : pairs) {
      List<Version> one = home.get(pair.one.order());
      List<Version> other = home.get(pair.other.order());
      if (one != other && mayJoin(pair, one, other)) {
        one.addAll(other);
        other.forEach(each -> home.set(each.order(), one));
      }
    }
    Map<Integer, List<Version>> ordered = new TreeMap<>();
    for (List<Version> group : home) {
      group.sort(Comparator.comparingInt(Version::order));
      ordered.put(group.getFirst().order(), group);
    }
    return List.copyOf(ordered.values());
  }

  /** Whether two groups may become one by a pair of theirs. */
  private static boolean mayJoin(Pair pair, List<Version> one, List<Version> other) {
    boolean verbatim = pair.likeness == Likeness.VERBATIM;
    boolean twice =
        one.stream()
            .anyMatch(mine -> other.stream().anyMatch(its -> mine.report().equals(its.report())));
    boolean whole = verbatim && pair.one.isQuoted() && pair.other.isQuoted();
    return twice ? whole : verbatim || isClose(one, other);
  }

  /** Likeness of two utterances that may be one statement; 0 for those that may not. */
  private static double likeness(Version one, Version other, Map<String, Boolean> persons) {
    boolean same = one.source().equals(other.source());
    Boolean mine = persons.get(one.source());
    Boolean theirs = persons.get(other.source());
    boolean spokesman = mine != null && theirs != null && !mine.equals(theirs);
    if (one.report().equals(other.report())) {
      return same && Likeness.isRepeated(one, other) ? Likeness.VERBATIM : 0;
    }
    if (!same && !spokesman) {
      return 0;
    }
    double likeness = Likeness.of(one, other);
    return same || likeness == Likeness.VERBATIM ? likeness : 0;
  }

  /** Whether two groups are alike on the whole, and not by one pair alone. */
  private static boolean isClose(List<Version> one, List<Version> other) {
    double sum = 0;
    int pairs = 0;
    for (Version mine : one) {
      for (Version theirs : other) {
        if (!mine.report().equals(theirs.report())) {
          sum += Likeness.of(mine, theirs);
          pairs++;
        }
      }
    }
    return pairs > 0 && sum / pairs >= Likeness.SAME / 2;
  }
}
