package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/**
 * Words for how one thing stands that disagree between reports: aid "suspended" in one and
 * "reduced" in another, "no arrests" in one and "charged with murder" in another. The classes are
 * data: {@code statuses.txt}.
 */
final class Statuses implements Rule {

  private enum Shared {
    ALL,
    SAME,
    NAME,
    OF
  }

  private record Wordings(
      String about,
      Shared shared,
      Set<String> near,
      String status,
      List<Phrase> phrases,
      Set<String> first) {}

  private record Told(Line line, int first, int end, String status, Set<String> object) {
    /** The wording with the words around it in its clause. */
    Passage where() {
      int from = first;
      while (from > 0 && from > first - SHOWN && !line.endsClause(from - 1)) {
        from--;
      }
      int to = end;
      while (to < line.size() && to < end + SHOWN && !line.endsClause(to)) {
        to++;
      }
      while (from < first && !line.isWord(from)) {
        from++;
      }
      return line.passage(from, to);
    }
  }

  private static final List<Wordings> CLASSES =
      Data.rows("statuses.txt").stream().map(Statuses::wordings).toList();

  /** For each stem the classes of which a wording begins with it. */
  private static final Map<String, List<Wordings>> BEGUN = new HashMap<>();

  static {
    for (Wordings each : CLASSES) {
      each.first().forEach(s -> BEGUN.computeIfAbsent(s, k -> new ArrayList<>()).add(each));
    }
  }

  private static final Set<String> NOT =
      Stems.ofAll("no not never nobody none without n't cannot neither");
  private static final Set<String> IRREALIS =
      Stems.ofAll(
          "will would could may might should if whether unless expect threaten urge want hope plan anyone whoever");

  /** How many tokens before and after a status word tell of what it is said. */
  private static final int BEFORE_WORD = 6;

  private static final int AFTER_WORD = 9;

  /** So far before a status word its person may stand. */
  private static final int NAME_BEFORE = 11;

  /** So many words on each side are shown with a status word. */
  private static final int SHOWN = 5;

  @Override
  public List<Note> notes(Material material) {
    Map<String, List<Told>> byAbout = new LinkedHashMap<>();
    Map<String, Shared> shared = new LinkedHashMap<>();
    Map<Wordings, List<Line>> cued = cued(material.lines());
    for (Wordings wordings : CLASSES) {
      shared.put(wordings.about(), wordings.shared());
      List<Told> told = byAbout.computeIfAbsent(wordings.about(), about -> new ArrayList<>());
      cued.getOrDefault(wordings, List.of())
          .forEach(line -> told.addAll(told(material, line, wordings)));
    }
    List<Note> notes = new ArrayList<>();
    byAbout.forEach(
        (about, told) -> {
          for (List<Told> group : groups(told, shared.getOrDefault(about, Shared.SAME))) {
            if (disagree(group)) {
              notes.add(note(material, about, group));
            }
          }
        });
    return notes;
  }

  /** For each class the lines that hold a word with which its wordings begin. */
  private static Map<Wordings, List<Line>> cued(List<Line> lines) {
    Map<Wordings, List<Line>> cued = new IdentityHashMap<>();
    for (Line line : lines) {
      for (String stem : line.stems()) {
        for (Wordings wordings : BEGUN.getOrDefault(stem, List.of())) {
          List<Line> own = cued.computeIfAbsent(wordings, each -> new ArrayList<>());
          if (own.isEmpty() || own.getLast() != line) {
            own.add(line);
          }
        }
      }
    }
    return cued;
  }

  private static Note note(Material material, String about, List<Told> group) {
    Map<String, Told> shown = new LinkedHashMap<>();
    for (Told each : group) {
      shown.merge(
          each.line().report() + each.status(),
          each,
          (a, b) -> nearness(b, group) > nearness(a, group) ? b : a);
    }
    List<Passage> evidence =
        shown.values().stream()
            .sorted(Comparator.comparing(each -> each.line().report()))
            .map(Told::where)
            .toList();
    return Wording.note(
        Note.Kind.CATEGORICAL,
        "Reports differ on " + about + ": " + Wording.told(material, evidence) + ".",
        evidence);
  }

  /** How many words a wording's sentence shares with those of other reports and another status. */
  private static long nearness(Told told, List<Told> group) {
    Set<String> content = told.line().content();
    return group.stream()
        .filter(
            each ->
                !each.line().report().equals(told.line().report())
                    && !each.status().equals(told.status()))
        .flatMap(each -> each.line().content().stream())
        .filter(content::contains)
        .count();
  }

  /** Whether two reports have no status in common. */
  private static boolean disagree(List<Told> group) {
    Map<String, Set<String>> byReport = new TreeMap<>();
    for (Told each : group) {
      byReport.computeIfAbsent(each.line().report(), report -> new TreeSet<>()).add(each.status());
    }
    List<Set<String>> sets = List.copyOf(byReport.values());
    for (Set<String> a : sets) {
      for (Set<String> b : sets) {
        if (a.stream().noneMatch(b::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Those told of one thing; single link over what they share. */
  private static List<List<Told>> groups(List<Told> told, Shared shared) {
    if (shared == Shared.ALL || shared == Shared.OF) {
      return told.isEmpty() ? List.of() : List.of(told);
    }
    List<List<Told>> groups = new ArrayList<>();
    for (Told each : told) {
      List<Told> home = new ArrayList<>(List.of(each));
      groups.removeIf(
          group -> {
            boolean meets =
                group.stream().anyMatch(g -> g.object().stream().anyMatch(each.object()::contains));
            if (meets) {
              home.addAll(0, group);
            }
            return meets;
          });
      groups.add(home);
    }
    return groups;
  }

  private static List<Told> told(Material material, Line line, Wordings wordings) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!wordings.first().contains(line.stem(i))) {
        continue;
      }
      for (Phrase phrase : wordings.phrases()) {
        int end = phrase.match(line, i);
        if (end < 0 || !holds(line, i)) {
          continue;
        }
        Set<String> object = object(material, line, i, end, wordings.shared());
        boolean near =
            wordings.shared() != Shared.OF
                || line.content(i - BEFORE_WORD, end + AFTER_WORD, true).stream()
                    .anyMatch(wordings.near()::contains);
        boolean all = wordings.shared() == Shared.ALL;
        if (near && (!all || !line.isOfThePast())) {
          told.add(new Told(line, i, end, wordings.status(), object));
          break;
        }
      }
    }
    return told;
  }

  /** Whether it is told as so: not denied, not only possible. */
  private static boolean holds(Line line, int first) {
    for (int i = Math.max(0, first - 4); i < first; i++) {
      if (IRREALIS.contains(line.stem(i)) || NOT.contains(line.stem(i))) {
        return false;
      }
    }
    return true;
  }

  private static int objectEnd(Line line, int end) {
    int i = end;
    while (i < line.size() && i < end + AFTER_WORD && !line.endsClause(i)) {
      i++;
    }
    return i;
  }

  private static Set<String> object(
      Material material, Line line, int first, int end, Shared shared) {
    int from = first;
    while (from > 0 && from > first - BEFORE_WORD && !line.endsClause(from - 1)) {
      from--;
    }
    Set<String> object = new HashSet<>();
    switch (shared) {
      case SAME -> {
        object.addAll(line.content(end, objectEnd(line, end), false));
        if (end < line.size() && (line.endsClause(end) || object.isEmpty())) {
          object.addAll(line.content(from, first, false));
        }
        object.removeIf(material::isCommon);
      }
      case NAME -> object.addAll(person(material, line, first, end));
      case ALL, OF -> {}
    }
    return object;
  }

  /** The person named nearest before the words, or else behind them: by the surname. */
  private static Set<String> person(Material material, Line line, int first, int end) {
    for (int i = first - 1; i >= 0 && i > first - NAME_BEFORE; i--) {
      if (material.surnames().contains(line.stem(i)) && line.isCapital(i)) {
        return Set.of(line.stem(i));
      }
    }
    for (int i = end; i < objectEnd(line, end); i++) {
      if (material.surnames().contains(line.stem(i)) && line.isCapital(i)) {
        return Set.of(line.stem(i));
      }
    }
    return Set.of();
  }

  private static Wordings wordings(List<String> row) {
    String shared = row.get(1);
    List<Phrase> phrases = Data.items(row.get(3)).stream().map(Phrase::of).toList();
    return new Wordings(
        row.get(0),
        Shared.valueOf(shared.split(" ")[0].toUpperCase(Locale.ROOT)),
        Stems.ofAll(shared),
        row.get(2),
        phrases,
        phrases.stream().flatMap(each -> each.first().stream()).collect(Collectors.toSet()));
  }
}
