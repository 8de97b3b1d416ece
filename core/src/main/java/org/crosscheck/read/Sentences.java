package org.crosscheck.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/** Splits the words of a paragraph into sentences. */
final class Sentences {

  /** Most words of a sentence; longer ones are cut, so that no hostile text costs much. */
  static final int LONGEST = 250;

  private static final Pattern FINAL = Pattern.compile("[.!?…]+");

  /** Where and when a report was written, at its head: "PARIS (AP) —", "ROME, May 4:". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}{2}[\\p{Lu}.'’ -]{1,30}(?:, [\\p{L}. ]{2,25})?(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?"
              + "(?: ?\\([\\p{L} ./]{2,25}\\))?"
              + "|\\p{Lu}[\\p{L}. ,'’-]{2,40} \\(\\p{Lu}[\\p{L} ./]{1,25}\\))"
              + "\\s*(?:--?|[–—:])\\s+(?=[\"“‘']?[\\p{Lu}\\d])");

  private final String text;
  private final List<Span> tokens;

  private Sentences(String text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The words of each sentence, given the words of one paragraph. */
  static List<List<Span>> of(String text, List<Span> tokens) {
    Sentences sentences = new Sentences(text, tokens);
    List<List<Span>> split = new ArrayList<>();
    int start = sentences.dateline();
    if (start > 0) {
      split.add(tokens.subList(0, start));
    }
    while (start < tokens.size()) {
      int end = sentences.endOf(start);
      split.add(tokens.subList(start, end));
      start = end;
    }
    return split;
  }

  /** How many tokens the dateline has; 0 where there is none. */
  private int dateline() {
    if (tokens.isEmpty()) {
      return 0;
    }
    int start = tokens.getFirst().start();
    Matcher matcher =
        DATELINE.matcher(text).region(start, Math.min(tokens.getLast().end(), start + 120));
    int count = 0;
    if (matcher.lookingAt()) {
      while (count < tokens.size() && tokens.get(count).end() <= matcher.end()) {
        count++;
      }
    }
    return count;
  }

  private int endOf(int start) {
    int limit = Math.min(tokens.size(), start + LONGEST);
    for (int i = start; i + 1 < limit; i++) {
      String token = tokens.get(i).of(text);
      int next = i + 1;
      if (FINAL.matcher(token).matches()) {
        while (next < limit && closes(next)) {
          next++;
        }
        if (next == limit || parts(token, i, next)) {
          return next;
        }
      } else if (token.length() > 1
          && token.endsWith(".")
          && !closes(next)
          && Abbreviations.endsSentence(token, tokens.get(next).of(text))) {
        return next;
      }
    }
    return limit;
  }

  /** Whether final punctuation at {@code i} ends a sentence when {@code next} comes next. */
  private boolean parts(String token, int i, int next) {
    int follows = text.codePointAt(tokens.get(next).start());
    boolean quoted = next > i + 1;
    if (Character.isLowerCase(follows)) {
      return token.equals(".") && !quoted && isLowerWord(i - 1);
    }
    if (",;:-–—".indexOf(follows) >= 0 || FINAL.matcher(tokens.get(next).of(text)).matches()) {
      return false;
    }
    boolean attached = tokens.get(next).start() == tokens.get(next - 1).end();
    return !attached || Character.isUpperCase(follows) || Characters.mayOpen(follows);
  }

  private boolean isLowerWord(int i) {
    return i >= 0 && Character.isLowerCase(text.codePointAt(tokens.get(i).start()));
  }

  /** Whether the token closes what an earlier one opened, so that it belongs to what ended. */
  private boolean closes(int i) {
    Span token = tokens.get(i);
    char c = text.charAt(token.start());
    if (!Characters.mayClose(c) || token.length() > 1) {
      return false;
    }
    boolean straight = c == '"' || c == '\'';
    return !straight || token.start() == tokens.get(i - 1).end();
  }
}
