package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Source;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Who got the news from whom: the reports by witness, the origins that they name, and those to whom
 * most facts are traced.
 *
 * @param voices the witnesses, in the order of their first reports
 * @param speakers those who speak of most facts, first
 */
record Descent(List<Voice> voices, List<Spoken> speakers) {

  /**
   * Reports that are one witness.
   *
   * @param columns its reports; the one that the others have it from stands first, where known
   * @param first that report; null where it is not known, or there are no others
   * @param ties why they are one voice, and where their origins are named
   * @param origins whom they name as their origin; empty where unknown
   * @param through who passed it on, as a signature says: the agency that signs what it has from
   *     somebody else
   * @param own whether the origin that they name is themselves
   * @param inferred whether the origin only shows in what they say, and none says it of itself
   */
  record Voice(
      List<Column> columns,
      @Nullable Column first,
      List<Lineage> ties,
      List<String> origins,
      List<String> through,
      boolean own,
      boolean inferred) {

    /** How its reports hang together; empty for one report. */
    String how() {
      if (columns.size() == 1) {
        return "";
      }
      Set<Lineage.Kind> kinds = ties.stream().map(Lineage::kind).collect(Collectors.toSet());
      return kinds.contains(Lineage.Kind.SAME_ORIGIN)
          ? "rewrite"
          : kinds.contains(Lineage.Kind.COPY) ? "copy" : "same voice";
    }

    String letters() {
      return columns.stream().map(Column::letter).collect(Collectors.joining(", "));
    }

    /** The origin, or the chain of origins; empty where it is not known or a report's own. */
    String from() {
      String chain = through.isEmpty() ? "" : " via " + String.join(", ", through);
      return own && columns.size() == 1 ? "" : String.join(", ", origins) + chain;
    }

    /** The origin to draw beside the reports; empty where one of them is it. */
    String beside() {
      return own ? "" : from();
    }

    /** Why its reports are one voice. */
    List<Lineage> reasons() {
      return ties.stream().filter(each -> each.kind() != Lineage.Kind.NAMED_ORIGIN).toList();
    }

    boolean isUnknown() {
      return origins.isEmpty();
    }
  }

  /**
   * Somebody to whom facts are traced.
   *
   * @param facts how many
   * @param columns the reports that name the source for a figure
   */
  record Spoken(Source source, int facts, List<Column> columns) {}

  static Descent of(EventRecord record, List<Column> columns) {
    Map<String, Column> byId =
        columns.stream().collect(Collectors.toMap(c -> c.article().id(), c -> c, (a, b) -> a));
    Map<String, List<Witness>> groups = new LinkedHashMap<>();
    for (Witness witness : record.witnesses()) {
      groups.computeIfAbsent(witness.witness(), id -> new ArrayList<>()).add(witness);
    }
    List<Voice> voices =
        groups.values().stream().map(group -> voice(group, byId, record.lineage())).toList();
    return new Descent(voices, spoken(record, byId));
  }

  private static Voice voice(
      List<Witness> group, Map<String, Column> columns, List<Lineage> lineage) {
    Set<String> ids = group.stream().map(Witness::report).collect(Collectors.toSet());
    List<Lineage> ties =
        lineage.stream()
            .filter(each -> !each.reports().isEmpty() && ids.containsAll(each.reports()))
            .toList();
    @Nullable Column first =
        ties.stream()
            .map(Lineage::first)
            .filter(Objects::nonNull)
            .filter(ids::contains)
            .map(columns::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<Column> members = new ArrayList<>();
    group.forEach(each -> members.add(columns.get(each.report())));
    members.removeIf(Objects::isNull);
    if (first != null && members.size() > 1 && members.remove(first)) {
      members.addFirst(first);
    } else {
      first = null;
    }
    Set<String> origins = new LinkedHashSet<>();
    group.stream().map(each -> each.origin().name()).filter(Objects::nonNull).forEach(origins::add);
    boolean own =
        !origins.isEmpty()
            && origins.stream()
                .allMatch(each -> members.stream().anyMatch(member -> same(each, member.name())));
    boolean inferred =
        group.stream().allMatch(each -> each.origin().how() != Origin.How.NAMED)
            && !origins.isEmpty();
    List<String> through =
        origins.isEmpty()
            ? List.of()
            : ties.stream()
                .filter(each -> isSigned(each, columns))
                .map(Lineage::origin)
                .filter(Objects::nonNull)
                .filter(each -> !origins.contains(each))
                .distinct()
                .toList();
    return new Voice(members, first, ties, List.copyOf(origins), through, own, inferred);
  }

  /** Whether the words that name the origin are its name alone: "(UNI)". */
  private static boolean isSigned(Lineage tie, Map<String, Column> columns) {
    @Nullable String origin = tie.origin();
    if (tie.kind() != Lineage.Kind.NAMED_ORIGIN || origin == null) {
      return false;
    }
    return tie.passages().stream()
        .anyMatch(
            each -> {
              @Nullable Column column = columns.get(each.report());
              String text = column == null ? "" : column.article().text();
              return each.span().end() <= text.length()
                  && same(each.span().of(text).replaceAll("[()\\[\\]–—-]", ""), origin);
            });
  }

  private static boolean same(String a, String b) {
    return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
  }

  private static List<Spoken> spoken(EventRecord record, Map<String, Column> byId) {
    Backing backing = new Backing(record);
    Map<Source, Set<String>> facts = new LinkedHashMap<>();
    Map<Source, Set<String>> reports = new LinkedHashMap<>();
    for (int i = 0; i < record.figures().size(); i++) {
      Figure figure = record.figures().get(i);
      String fact = record.factOf().get(i);
      backing
          .source(figure)
          .ifPresent(
              source -> {
                facts.computeIfAbsent(source, each -> new LinkedHashSet<>()).add(fact);
                reports.computeIfAbsent(source, each -> new LinkedHashSet<>()).add(figure.report());
              });
    }
    List<Spoken> spoken = new ArrayList<>();
    facts.forEach(
        (source, told) ->
            spoken.add(
                new Spoken(
                    source,
                    told.size(),
                    byId.values().stream()
                        .filter(
                            c -> reports.getOrDefault(source, Set.of()).contains(c.article().id()))
                        .sorted(Comparator.comparing(Column::letter))
                        .toList())));
    spoken.sort(Comparator.comparingInt((Spoken each) -> -each.facts()));
    return spoken;
  }

  /** The reports of which nothing is known. */
  List<Column> untold() {
    return voices.stream()
        .filter(each -> each.columns().size() == 1 && each.isUnknown() && each.ties().isEmpty())
        .flatMap(each -> each.columns().stream())
        .toList();
  }

  /** The witnesses of which something is known. */
  List<Voice> told() {
    return voices.stream().filter(each -> !untold().containsAll(each.columns())).toList();
  }

  /** In one line: "A, C one witness (rewrite) · B ← BBC · D, E origin unknown". */
  List<String> brief() {
    List<String> parts = new ArrayList<>();
    for (Voice voice : voices) {
      String from =
          voice.from().isEmpty()
              ? ""
              : " ← " + voice.from() + (voice.inferred() ? " (inferred)" : "");
      if (voice.columns().size() > 1) {
        parts.add(voice.letters() + " one witness (" + voice.how() + ")" + from);
      } else if (!from.isEmpty()) {
        parts.add(voice.letters() + from);
      } else if (voice.own()) {
        parts.add(voice.letters() + " its own");
      }
    }
    List<String> unknown = untold().stream().map(Column::letter).toList();
    if (!unknown.isEmpty()) {
      parts.add(String.join(", ", unknown) + " origin unknown");
    }
    return parts;
  }
}
