package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/** Causes that reports give differently, or that one report calls unknown. */
final class Causes implements Rule {

  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?:resulted|stemmed|stems|developed|arose|grew out|originated|came)(?: from| of)\\b"
              + "|\\b(?:sparked|caused|triggered|prompted|motivated|set off|started|ignited) by\\b"
              + "|\\b(?:because of|due to|blamed? on|the result of|in retaliation for|in response to|retaliation for)\\b");

  private static final Pattern TO =
      Pattern.compile("\\b(?:led|leading|escalated|resulted|resulting) (?:to|in|into)\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:motives?|cause|reason)\\b[^.;]{0,60}\\b(?:unknown|unclear|not (?:yet )?(?:known|clear|been \\w+)|under investigation|remains? a mystery|investigating)\\b"
              + "|\\b(?:no|not|[\\p{L}]+n['’]t|without)\\b[^.;]{0,40}\\b(?:motives?|cause of)\\b"
              + "|\\b(?:investigating|determine|establish) (?:the |a |what )?(?:motive|cause|caused)\\b"
              + "|\\btoo early to (?:say|know|tell) why\\b");

  private static final List<String> OPEN_CUES = List.of("motive", "cause", "reason", "too early");

  private static final Pattern TERROR =
      Pattern.compile("\\b(?:not|[\\p{L}]+n['’]t) (?:yet )?(?:rul(?:ed?|ing) out) terror\\w*");

  /** A line without one of these stems tells of no cause. */
  private static final Set<String> CUES =
      Stream.of(
              """
              result stem develop arise arose grew originate came spark cause trigger prompt motivate set
              start ignite because due blame retaliation response led lead escalate motive reason why
              terrorism terror terrorist
              """
                  .split("\\s+"))
          .map(Stems::of)
          .collect(Collectors.toSet());

  private enum Sort {
    GIVEN,
    OPEN,
    TERROR
  }

  private record Told(Sort sort, Passage where, Set<String> content) {}

  @Override
  public List<Note> notes(Material material) {
    List<Told> told = new ArrayList<>();
    for (Line line : material.lines()) {
      told(line).ifPresent(told::add);
    }
    List<Told> shown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Told each : told) {
      if (seen.add(each.where().report() + each.sort())) {
        shown.add(each);
      }
    }
    if (shown.stream().noneMatch(a -> shown.stream().anyMatch(b -> differ(told, a, b)))) {
      return List.of();
    }
    List<Passage> evidence = shown.stream().map(Told::where).toList();
    return List.of(
        Wording.note(
            Note.Kind.CAUSE,
            "Reports differ on what lay behind it: " + Wording.told(material, evidence) + ".",
            evidence));
  }

  private static boolean differ(List<Told> told, Told a, Told b) {
    if (a.where().report().equals(b.where().report())) {
      return false;
    }
    return switch (a.sort()) {
      case GIVEN -> b.sort() == Sort.GIVEN && a.content().stream().noneMatch(b.content()::contains);
      case OPEN ->
          b.sort() != Sort.OPEN
              && told.stream()
                  .noneMatch(
                      t -> t.sort() != Sort.OPEN && t.where().report().equals(a.where().report()));
      case TERROR -> false;
    };
  }

  private static Optional<Told> told(Line line) {
    if (!line.hasAny(CUES)) {
      return Optional.empty();
    }
    String text = line.text();
    Matcher terror = TERROR.matcher(text);
    if (text.contains("terror") && terror.find()) {
      return Optional.of(clause(line, Sort.TERROR, terror.start(), terror.end()));
    }
    Matcher open = OPEN.matcher(text);
    if (OPEN_CUES.stream().anyMatch(text::contains) && open.find()) {
      return Optional.of(clause(line, Sort.OPEN, open.start(), open.end()));
    }
    Matcher from = FROM.matcher(text);
    while (from.find()) {
      int at = line.tokenAt(from.start());
      int after = line.tokenAt(from.end() - 1) + 1;
      int end = end(line, after);
      Set<String> cause = line.content(after, end, true);
      if (isEvent(line, start(line, at), at) && isCause(cause)) {
        return Optional.of(new Told(Sort.GIVEN, line.passage(start(line, at), end), cause));
      }
    }
    Matcher to = TO.matcher(text);
    while (to.find()) {
      int at = line.tokenAt(to.start());
      int after = line.tokenAt(to.end() - 1) + 1;
      Set<String> cause = line.content(start(line, at), at, true);
      int end = Math.min(end(line, after), after + 4);
      if (isEvent(line, after, end) && isCause(cause)) {
        return Optional.of(new Told(Sort.GIVEN, line.passage(start(line, at), end), cause));
      }
    }
    return Optional.empty();
  }

  /** Whether words name what the news is about. */
  private static boolean isEvent(Line line, int first, int end) {
    for (int i = first; i < end; i++) {
      if (Happenings.is(line.stem(i)) && !Idle.is(line.stem(i))) {
        return true;
      }
    }
    for (int i = Math.max(first, end - 4); i < end; i++) {
      if (line.stem(i).equals("it")) {
        return true;
      }
    }
    return false;
  }

  /** Whether words can be a cause: something is said, and no happening is said to cause itself. */
  private static boolean isCause(Set<String> content) {
    return !content.isEmpty() && content.stream().noneMatch(Happenings::isSpecific);
  }

  private static Told clause(Line line, Sort sort, int start, int end) {
    int first = line.tokenAt(start);
    int last = line.tokenAt(end - 1) + 1;
    return new Told(sort, line.passage(Math.max(start(line, first), first - 6), last), Set.of());
  }

  private static int start(Line line, int at) {
    int first = at;
    while (first > 0 && first > at - 9 && !line.endsClause(first - 1)) {
      first--;
    }
    return first;
  }

  private static int end(Line line, int at) {
    int end = at;
    while (end < line.size() && end < at + 9 && !line.endsClause(end)) {
      end++;
    }
    return end;
  }
}
