package org.crosscheck.read;

import static org.crosscheck.read.Characters.isApostrophe;
import static org.crosscheck.read.Characters.isSpace;
import static org.crosscheck.read.Characters.isWord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/**
 * Splits a paragraph into words as the English Web Treebank does: {@code do|n't}, {@code can|not},
 * {@code Ukraine|'s}, {@code $|8}, {@code 70|%}, {@code five|-|story}. Every token is a stretch of
 * the text; nothing but white space lies between two.
 */
final class Tokenizer {

  /** Longest token, in chars; longer runs are cut, so that no hostile word costs much. */
  static final int LONGEST = 200;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:(?:https?|ftp)://|www\\.)[^\\s<>\"“”]+"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|gov|edu|co\\.uk|info|tv)(?![\\w])(?:/[^\\s<>\"“”]*)?"
              + "|\\+\\d[\\d-]*|(?:\\d+-){2,}\\d+(?!\\w)"
              + "|\\d{3}-\\d{4}(?!\\w)"
              + "|[#@]\\p{L}[\\w]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\[\\.\\.\\.\\]|\\.{2,}|…+|[!?]+|-{2,}|<{2,}|>{2,}|\\*+|=+|~+|\\++(?=\\D|$)"
              + "|(?:US|AU|NZ|HK|CA|[ACSRU])?\\$");
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile(
          "([\\d.,:]*\\d)(k|m|b|bn|mn|tn|tr|mm|cm|km|kg|lb|lbs|ft|in|am|pm|mph|kph|kmh|hr|hrs|min|mins"
              + "|sec|mw|gw|kw|twh|gwh|mwh|kwh|gb|mb|tb|sq|yr|yrs|ha|mi|oz|yd|yds|kt|kts|hz|khz|mhz"
              + "|ghz|nm|ml|cc|pc|kn|million|billion|trillion|bln|mln|metre|metres|meters|c)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLITIC =
      Pattern.compile("(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOSE_CLITIC =
      Pattern.compile("['’](?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLIPPED =
      Pattern.compile(
          "['’](?:em|til|till|cause|tis|twas|bout|\\d\\ds?)(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MERGED =
      Pattern.compile("(can)not|(gon)na|(wan)na|(got)ta|(lem)me|(gim)me", Pattern.CASE_INSENSITIVE);

  /** Prefixes that stay with their word across the hyphen. */
  private static final Set<String> PREFIXES =
      Set.of(
          "non", "e", "re", "anti", "co", "pre", "mid", "pro", "cross", "post", "over", "semi",
          "multi", "ex", "sub", "counter", "inter", "mini", "socio", "un", "micro", "intra",
          "proto", "u", "de", "hyper", "ultra", "super", "trans", "bi", "pseudo", "under", "neo");

  private final String text;
  private final int end;
  private final List<Span> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  static List<Span> tokens(String text, Span within) {
    Tokenizer tokenizer = new Tokenizer(text, within.end());
    int at = within.start();
    while (at < within.end()) {
      int c = text.codePointAt(at);
      at = isSpace(c) ? at + Character.charCount(c) : tokenizer.next(at, c);
    }
    return tokenizer.tokens;
  }

  /** Adds the token or tokens at {@code at} and returns where they end. */
  private int next(int at, int c) {
    int whole = begins(at) ? match(WHOLE, at) : at;
    if (whole > at) {
      return add(at, withoutTail(at, whole));
    }
    int signs = match(SIGNS, at);
    if (signs > at) {
      return add(at, signs);
    }
    if (isApostrophe(c)) {
      boolean attached = at > 0 && !isSpace(text.charAt(at - 1));
      return add(at, Math.max(at + 1, match(attached ? LOOSE_CLITIC : CLIPPED, at)));
    }
    boolean decimal =
        c == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1)) && !follows(at);
    if (!isWord(c) && !decimal) {
      return add(at, at + Character.charCount(c));
    }
    int stop = wordEnd(decimal ? at + 1 : at);
    if (isHyphen(stop) && PREFIXES.contains(text.substring(at, stop).toLowerCase(Locale.ROOT))) {
      stop = wordEnd(stop + 1);
    }
    return word(at, stop);
  }

  /** Whether what stands at {@code at} is the first of its run of words and joining signs. */
  private boolean begins(int at) {
    return at == 0 || !follows(at) && "-./&'’".indexOf(text.charAt(at - 1)) < 0;
  }

  /** Whether a word ends right before {@code at}. */
  private boolean follows(int at) {
    return at > 0 && isWord(text.codePointBefore(at));
  }

  private boolean isHyphen(int at) {
    return at + 1 < end && text.charAt(at) == '-' && isWord(text.codePointAt(at + 1));
  }

  private int wordEnd(int start) {
    int limit = Math.min(end, start + LONGEST);
    int at = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (isWord(c) || at > start && joins(start, at)) {
        at += Character.charCount(c);
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the sign at {@code at} holds together what stands before and after it. */
  private boolean joins(int start, int at) {
    if (at + 1 >= end || !isWord(text.codePointAt(at + 1)) || !isWord(text.codePointBefore(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (text.charAt(at)) {
      case '\'', '’' -> true;
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case ':' -> digits;
      case ',' -> digits && digitsFrom(at + 1) >= 2 && digitsFrom(at + 1) <= 3;
      case '/' -> digits || at - start + wordLength(at + 1) <= 3;
      case '.' -> digits || !startsSentence(start, at);
      default -> false;
    };
  }

  /** A full stop with no blank after it, as careless pages have it: {@code ended.The}. */
  private boolean startsSentence(int start, int at) {
    int lower = at;
    while (lower > start && Character.isLowerCase(text.charAt(lower - 1))) {
      lower--;
    }
    boolean ends = at - lower >= 2 || Character.isDigit(text.charAt(at - 1));
    return ends && Character.isUpperCase(text.charAt(at + 1));
  }

  private int digitsFrom(int at) {
    int stop = at;
    while (stop < end && stop < at + 5 && Character.isDigit(text.charAt(stop))) {
      stop++;
    }
    return stop - at;
  }

  private int wordLength(int at) {
    int stop = at;
    while (stop < end && stop < at + 5 && isWord(text.charAt(stop))) {
      stop++;
    }
    return stop - at;
  }

  private int word(int start, int stop) {
    String word = text.substring(start, stop);
    Matcher unit = NUMBER_AND_UNIT.matcher(word);
    Matcher clitic = CLITIC.matcher(word);
    Matcher merged = MERGED.matcher(word);
    if (unit.matches()) {
      add(start, start + unit.end(1));
      return add(start + unit.end(1), stop);
    }
    if (merged.matches()) {
      int cut = start + mergedEnd(merged);
      add(start, cut);
      return add(cut, stop);
    }
    if (clitic.matches()) {
      word(start, start + clitic.end(1));
      return add(start + clitic.end(1), stop);
    }
    if (stop < end
        && text.charAt(stop) == '.'
        && (stop + 1 == end || text.charAt(stop + 1) != '.')
        && Abbreviations.takesStop(text, start, stop, end, before())) {
      return add(start, stop + 1);
    }
    return add(start, stop);
  }

  private static int mergedEnd(Matcher merged) {
    for (int group = 1; group <= merged.groupCount(); group++) {
      if (merged.end(group) > 0) {
        return merged.end(group);
      }
    }
    throw new IllegalStateException("one group at least took part in the match");
  }

  private String before() {
    return tokens.isEmpty() ? "" : tokens.getLast().of(text);
  }

  private int match(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text).region(at, Math.min(end, at + LONGEST));
    return matcher.lookingAt() ? matcher.end() : at;
  }

  /** Leaves the punctuation after an address to the sentence. */
  private int withoutTail(int start, int stop) {
    int at = stop;
    while (at > start + 1 && ".,;:!?)]}'’".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private int add(int start, int stop) {
    boolean halved = stop < end && Character.isLowSurrogate(text.charAt(stop));
    int whole = halved && Character.isHighSurrogate(text.charAt(stop - 1)) ? stop + 1 : stop;
    tokens.add(new Span(start, whole));
    return whole;
  }
}
