package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.lineage.Credit.Reach;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;

/** Finds whom a report names as its origin: datelines, signatures and {@link CreditRules}. */
final class Credits {

  /** "CLEVELAND (Reuters) -", "(CNN) They came", at the beginning of a line. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "[ \\t]{0,9}(?:\\p{Lu}[\\p{L}.'’-]{0,30},? (?:[\\p{L}\\d.'’-]{1,30},? ){0,8})?"
              + "\\((?<outlet>[^()\\n]{2,30})\\)\\s?(?:(?<dash>[-–—―:])|(?=\\s?\\p{Lu}))");

  /** "(UNI)" or "— AP" at the end of a line. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\((?<outlet>\\p{Lu}[^()\\n]{1,30})\\)[ \\t]{0,9}$|^[ \\t]{0,9}[-–—]{1,2} ?(?<dash>\\p{Lu}[\\p{L}. ]{1,30})$");

  private static final Pattern CALL_LETTERS = Pattern.compile("[KW]\\p{Lu}{3}");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d .-]*");

  /** Sentences that tell what the whole report is about, from the first. */
  private static final int LEAD = 3;

  /** Longest line that is looked at for a dateline, and the part of it that may be one. */
  private static final int HEAD = 160;

  private Credits() {}

  /** The origins that a report names, each once with its strongest wording, in text order. */
  static List<Credit> of(Report report) {
    String text = report.reading().text();
    int lead = lead(report);
    List<Credit> found = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      dateline(text, start, end, lead, found);
      signature(text, start, end, found);
      start = end + 1;
    }
    CreditRules.find(
        text,
        (reach, matcher) -> {
          Span span = trimmed(text, matcher.start(), matcher.end());
          if (isShouted(text, matcher.group("outlet"))) {
            return;
          }
          if (reach == Reach.SIGNED || !isFurniture(report, span)) {
            boolean detail = reach == Reach.PASSED_ON && span.start() >= lead;
            String name = Outlets.name(matcher.group("outlet"));
            found.add(new Credit(name, span, detail ? Reach.DETAIL : reach));
          }
        });
    return strongest(found);
  }

  /** A dateline further down is that of a second piece, and so of a part. */
  private static void dateline(String text, int start, int end, int lead, List<Credit> found) {
    Matcher matcher = DATELINE.matcher(text).region(start, Math.min(end, start + HEAD));
    if (!matcher.lookingAt()) {
      return;
    }
    Span span = new Span(matcher.start("outlet") - 1, matcher.end("outlet") + 1);
    for (String part : matcher.group("outlet").split("/| - | and ")) {
      String words = part.strip();
      if (matcher.group("dash") != null ? NAME.matcher(words).matches() : Outlets.isKnown(words)) {
        found.add(
            new Credit(Outlets.name(words), span, start < lead ? Reach.SIGNED : Reach.DETAIL));
      }
    }
  }

  private static void signature(String text, int start, int end, List<Credit> found) {
    Matcher matcher = SIGNATURE.matcher(text).region(Math.max(start, end - HEAD), end);
    if (!matcher.find()) {
      return;
    }
    boolean bracketed = matcher.group("outlet") != null;
    String group = bracketed ? "outlet" : "dash";
    String words = matcher.group(group).strip();
    if (Outlets.isKnown(words) || (bracketed && Outlets.isName(words))) {
      int edge = bracketed ? 1 : 0;
      found.add(
          new Credit(
              Outlets.name(words),
              new Span(matcher.start(group) - edge, matcher.end(group) + edge),
              Reach.SIGNED));
    }
  }

  /** "KYIV" where the text also writes "Kyiv" is no station's call letters. */
  private static boolean isShouted(String text, String name) {
    return CALL_LETTERS.matcher(name).matches()
        && text.contains(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  private static int lead(Report report) {
    List<Sentence> sentences = report.reading().sentences();
    return sentences.isEmpty()
        ? 0
        : sentences.get(Math.min(LEAD, sentences.size()) - 1).span().end();
  }

  private static boolean isFurniture(Report report, Span span) {
    return report.article().boilerplate().stream().anyMatch(each -> each.overlaps(span));
  }

  /** Without the comma, space or quotation mark that led to it. */
  private static Span trimmed(String text, int from, int end) {
    int start = from;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static List<Credit> strongest(List<Credit> found) {
    Comparator<Credit> order = Comparator.comparing(Credit::reach).thenComparing(Credit::span);
    Map<String, Credit> best = new LinkedHashMap<>();
    for (Credit credit : found) {
      best.merge(credit.outlet(), credit, (a, b) -> order.compare(a, b) <= 0 ? a : b);
    }
    return best.values().stream().sorted(Comparator.comparing(Credit::span)).toList();
  }
}
