package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/**
 * Years and times of day of one happening that disagree: "since 2003" and "since 2002", "around
 * 1:30 a.m." and "shortly after 1 a.m.".
 */
final class Times implements Rule {

  private static final Pattern YEAR =
      Pattern.compile("\\b(?:since|in|from|until) (?<year>(?:19|20)\\d\\d)\\b");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<rough>\\b(?:about|around|approximately|roughly|nearly|almost|shortly (?:after|before)|just (?:after|before|past)|before|after|by) )?"
              + "(?<hour>\\b(?:1[0-2]|0?[1-9]))(?::(?<minute>[0-5]\\d))? ?(?<half>[ap])\\.? ?m\\b\\.?",
          Pattern.CASE_INSENSITIVE);

  /** Lines whose time of day is no time of the happening. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:conference|briefing|vigil|scheduled|hearing|meeting|court|posted|updated?|will|until|between|since|opens?|closes?|closing|hours?|(?:hours?|minutes|days) later|interview|tweet(?:ed)?|service|funeral|visitation|released?|flight|left|leave|due)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Those who came after it happened. */
  private static final Pattern RESPONSE =
      Pattern.compile(
          "\\b(?:police|officers?|deputies|troopers?|crews?|firefighters|paramedics|dispatchers?|911|authorities)\\b[^.;]{0,40}\\b(?:call(?:s|ed)?|respond\\w*|dispatch\\w*|arriv\\w*|receiv\\w*|sent|notified|alerted)\\b"
              + "|\\b(?:call(?:s|ed)?|report\\w*)\\b[^.;]{0,30}\\b(?:police|officers|deputies|911|shots fired)\\b"
              + "|\\b(?:responded|dispatched|pronounced|died|arrested|custody)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A line of fewer words is the time of the page. */
  private static final int SHORT = 7;

  /** Stems that a time of day holds. */
  private static final Set<String> HALVES =
      Set.of("a.m", "p.m", "a.m.", "p.m.", "am", "pm", "a", "p", "m");

  /** Stands in every time of day, and is looked for fast. */
  private static final Pattern HALF = Pattern.compile("[0-9] ?[apAP]\\.? ?[mM]");

  private static final int EXACT = 5;
  private static final int ROUGH = 20;
  private static final int FAR = 180;
  private static final int DAY = 24 * 60;

  private record Told(Line line, Passage where, int value, boolean rough, Set<String> content) {}

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>(years(material));
    clock(material).ifPresent(notes::add);
    return notes;
  }

  private static List<Note> years(Material material) {
    List<Told> told = new ArrayList<>();
    for (Line line : material.lines()) {
      String text = line.text();
      if (!text.contains(" 19") && !text.contains(" 20")) {
        continue;
      }
      Matcher year = YEAR.matcher(text);
      while (year.find()) {
        int at = line.tokenAt(year.start());
        int from = at;
        while (from > 0 && !line.endsClause(from - 1)) {
          from--;
        }
        told.add(
            new Told(
                line,
                line.passage(from, Math.min(line.size(), at + 2)),
                Integer.parseInt(year.group("year")),
                false,
                line.content(from, at, true)));
      }
    }
    List<Note> notes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Told a : told) {
      for (Told b : told) {
        if (a.line().report().compareTo(b.line().report()) < 0
            && a.value() != b.value()
            && alike(a.content(), b.content())
            && seen.add(a.line().report() + b.line().report() + a.content())) {
          List<Passage> evidence = List.of(a.where(), b.where());
          notes.add(
              Wording.note(
                  Note.Kind.DATE,
                  "Reports differ on the year: " + Wording.told(material, evidence) + ".",
                  evidence));
        }
      }
    }
    return notes;
  }

  /** Whether two clauses tell of one thing: most of their words are the same. */
  private static boolean alike(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return shared >= 3 && shared >= 0.6 * Math.max(a.size(), b.size());
  }

  private static Optional<Note> clock(Material material) {
    Map<String, Told> first = new LinkedHashMap<>();
    for (Line line : material.lines()) {
      if (line.size() < SHORT || first.containsKey(line.report())) {
        continue;
      }
      String text = line.text();
      if (!HALF.matcher(text).find() || !line.hasAny(HALVES)) {
        continue;
      }
      Matcher clock = CLOCK.matcher(text);
      if (!clock.find()
          || OTHER.matcher(text).find()
          || RESPONSE.matcher(text).find()
          || clock.find(clock.end())) {
        continue;
      }
      clock.find(0);
      first.putIfAbsent(line.report(), told(line, clock));
    }
    List<Told> all = List.copyOf(first.values());
    Map<String, Told> apart = new HashMap<>();
    for (Told a : all) {
      for (Told b : all) {
        if (a != b && differ(a, b)) {
          apart.put(a.line().report(), a);
          apart.put(b.line().report(), b);
        }
      }
    }
    if (apart.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> evidence =
        all.stream().filter(each -> apart.containsValue(each)).map(Told::where).toList();
    return Optional.of(
        Wording.note(
            Note.Kind.DATE,
            "Reports differ on the time of day: " + Wording.told(material, evidence) + ".",
            evidence));
  }

  private static Told told(Line line, Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour")) % 12;
    int minute = clock.group("minute") == null ? 0 : Integer.parseInt(clock.group("minute"));
    boolean after = clock.group("half").toLowerCase(Locale.ROOT).equals("p");
    int first = line.tokenAt(clock.start());
    int end = line.tokenAt(clock.end() - 1) + 1;
    int from = Math.max(0, first - 6);
    int to = Math.min(line.size(), end + 6);
    return new Told(
        line,
        line.passage(from, to),
        (hour + (after ? 12 : 0)) * 60 + minute,
        clock.group("rough") != null || minute == 0,
        line.content());
  }

  private static boolean differ(Told a, Told b) {
    int gap = Math.abs(a.value() - b.value());
    gap = Math.min(gap, DAY - gap);
    int least = a.rough() || b.rough() ? ROUGH : EXACT;
    return gap >= least && gap <= FAR && a.content().stream().anyMatch(b.content()::contains);
  }
}
