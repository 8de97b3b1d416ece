package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/**
 * Splits sentences into terms: words without their endings, numbers in digits. Reports that are
 * compared are split by the same one, which numbers their words; not thread-safe.
 */
final class Terms {

  /** What a word inside quotation marks weighs against one outside. */
  static final double QUOTED = 0.25;

  /** Least weight of a name, however common its word. */
  private static final double NAME = 0.5;

  private static final double SMALL_NUMBER = 0.6;

  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}]++(?:['’]\\p{L}++)?");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"));

  /** What is known of a word as it is written. */
  private record Word(String key, int number, double weight, boolean digits, boolean capital) {}

  private final Map<String, Word> written = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The terms of the sentence at {@code span}; quotation marks close with the sentence. */
  List<Term> of(String text, Span span, int sentence) {
    return of(text, span, sentence, false);
  }

  /** As above; {@code statement} says that the sentence is of a statement given in full. */
  List<Term> of(String text, Span span, int sentence, boolean statement) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    boolean quoted = false;
    int last = span.start();
    while (matcher.find()) {
      quoted = quoted(text, last, matcher.start(), quoted);
      last = matcher.end();
      boolean opens = terms.isEmpty();
      terms.add(
          term(
              matcher.group(),
              new Span(matcher.start(), matcher.end()),
              opens,
              statement || quoted,
              sentence));
    }
    return terms;
  }

  private Term term(String written, Span span, boolean opens, boolean quoted, int sentence) {
    Word word = this.written.computeIfAbsent(written, this::word);
    boolean name = word.capital() && !opens && word.weight() > 0;
    double weight = name ? Math.max(word.weight(), NAME) : word.weight();
    return new Term(
        word.key(),
        word.number(),
        span,
        quoted ? weight * QUOTED : weight,
        quoted,
        name || word.digits(),
        sentence);
  }

  private Word word(String written) {
    String plain = bare(written.toLowerCase(Locale.ROOT));
    String digits = Character.isDigit(written.charAt(0)) ? digits(written) : NUMBERS.get(plain);
    if (digits != null) {
      double weight = digits.length() == 1 && digits.charAt(0) < '3' ? SMALL_NUMBER : 1;
      return new Word(digits, number(digits), weight, true, false);
    }
    Rarity.Entry entry = Rarity.of(plain);
    boolean capital = Character.isUpperCase(written.charAt(0));
    return new Word(entry.key(), number(entry.key()), entry.weight(), false, capital);
  }

  private int number(String key) {
    return numbers.computeIfAbsent(key, k -> numbers.size());
  }

  /** "Kyiv's" is Kyiv. */
  private static String bare(String word) {
    int length = word.length();
    if (length > 2 && word.charAt(length - 1) == 's' && isApostrophe(word.charAt(length - 2))) {
      return word.substring(0, length - 2);
    }
    return word;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** "1,000" is 1000; "5:30" and "3.5" stay. */
  private static String digits(String word) {
    return word.replace(",", "");
  }

  private static boolean quoted(String text, int from, int to, boolean before) {
    boolean quoted = before;
    for (int i = from; i < to; i++) {
      quoted =
          switch (text.charAt(i)) {
            case '“', '«', '„' -> true;
            case '”', '»' -> false;
            case '"' -> !quoted;
            default -> quoted;
          };
    }
    return quoted;
  }
}
