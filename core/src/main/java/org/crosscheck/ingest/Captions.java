package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/**
 * Captions of pictures: the credit and what only describes the picture are furniture; a sentence of
 * the caption that tells news stays, since no other place of the report may tell it.
 */
final class Captions {

  private static final Pattern CREDIT =
      Pattern.compile(
          "[(\\[](?:(?:file )?(?:photo|photograph|picture|image|video|illustration)s?\\s*(?:by|:|credit|courtesy|©)|AP Photo\\b|Getty Images\\b|©)[^()\\[\\]\\n]{0,120}[)\\]]",
          Pattern.CASE_INSENSITIVE);

  /** A sentence that says when the picture was taken, or works the gallery. */
  private static final Pattern DESCRIBES =
      Pattern.compile(
          "\\b(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.)),? \\d{1,2},? \\d{4}\\b"
              + "|\\bfile (?:photo|image|picture)\\b|\\b(?:open|view as) gallery\\b|\\b(?:in this|pictured)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"”’']?(?=\\s|$)(?<!\\b\\p{Lu}[.])");

  /** Longest line that can be the caption of one picture, in words. */
  private static final int LONGEST = 60;

  private Captions() {}

  /** The furniture of a line that holds credits in brackets; nothing where there are none. */
  static List<Span> in(String line) {
    List<Span> credits = new ArrayList<>();
    Matcher matcher = CREDIT.matcher(line);
    while (matcher.find()) {
      credits.add(new Span(matcher.start(), matcher.end()));
    }
    boolean caption =
        !credits.isEmpty()
            && credits.getLast().end() >= line.stripTrailing().length()
            && (credits.size() > 1 || line.strip().split("\\s+").length <= LONGEST);
    if (!caption) {
      return credits;
    }
    List<Span> marked = new ArrayList<>();
    int from = 0;
    for (Span credit : credits) {
      for (Span sentence : sentences(line, from, credit.start())) {
        if (DESCRIBES.matcher(sentence.of(line)).find()) {
          mark(line, marked, sentence);
        }
      }
      mark(line, marked, credit);
      from = credit.end();
    }
    return marked;
  }

  /** Adds a span, joined with the one before where only space parts them. */
  private static void mark(String line, List<Span> marked, Span span) {
    if (!marked.isEmpty() && line.substring(marked.getLast().end(), span.start()).isBlank()) {
      marked.set(marked.size() - 1, marked.getLast().cover(span));
    } else {
      marked.add(span);
    }
  }

  private static List<Span> sentences(String line, int from, int to) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(line).region(from, to);
    int start = from;
    while (end.find()) {
      add(line, sentences, start, end.end());
      start = end.end();
    }
    add(line, sentences, start, to);
    return sentences;
  }

  private static void add(String line, List<Span> sentences, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
