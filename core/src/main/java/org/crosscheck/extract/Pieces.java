package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extract.Piece.Sort;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut finer than its tokens, so that the grammar reads "200bn" and "200 bn" alike and
 * does not hang on how hyphens were split. Every question may be asked of any index; outside the
 * sentence the answer is empty.
 */
final class Pieces {

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<ordinal>\\d+(?:,\\d{3})*(?:st|nd|rd|th)\\b)"
              + "|(?<decade>(?:\\d0|\\d{3}0)['’]?s\\b)"
              + "|(?<number>(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+)"
              + "|(?<vulgar>[½¼¾⅓⅔⅛])"
              + "|(?<code>(?:USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|NZD|CHF|INR|RUB|UAH|PLN|ZAR|BRL|MXN"
              + "|HKD|SGD|KRW|TRY|ILS|NIS|NOK|SEK|DKK|Rs\\.?|[Kk]r\\.?)(?=\\d)|(?<=\\$)(?:US|A|C|NZ|HK|S|R)(?=\\d))"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}'’]*(?:\\.\\p{L}+)*\\.?)"
              + "|(?<clitic>['’](?:s|re|ve|ll|d|m)\\b)"
              + "|(?<symbol>\\S)");
  private static final List<Map.Entry<String, Sort>> GROUPS =
      List.of(
          Map.entry("ordinal", Sort.ORDINAL),
          Map.entry("decade", Sort.DECADE),
          Map.entry("number", Sort.NUMBER),
          Map.entry("vulgar", Sort.VULGAR),
          Map.entry("symbol", Sort.SYMBOL));
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)\\S*(?:://|www\\.|@\\w)\\S*|#\\w+|\\S+\\.(?:com|org|net|co\\.uk)(?:/\\S*)?");
  private static final Set<String> DASHES = Words.set("- ‐ ‑ – — −");

  private final Sentence sentence;
  private final List<Piece> pieces;

  private Pieces(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
  }

  static Pieces of(Sentence sentence, String text) {
    List<Piece> out = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text).useTransparentBounds(true);
    int end = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Span span = sentence.token(i).span();
      Sort plain = plain(text, span);
      if (plain != null) {
        out.add(piece(text, span.start(), span.end(), i, end, plain));
        end = span.end();
        continue;
      }
      if (LINK.matcher(span.of(text)).matches()) {
        out.add(piece(text, span.start(), span.end(), i, end, Sort.LINK));
        end = span.end();
        continue;
      }
      matcher.region(span.start(), span.end());
      while (matcher.find()) {
        out.add(piece(text, matcher.start(), matcher.end(), i, end, sort(matcher)));
        end = matcher.end();
      }
    }
    return new Pieces(sentence, out);
  }

  /** What a token of plain letters, or of one mark, is; null for any other. */
  private static @Nullable Sort plain(String text, Span span) {
    if (span.length() == 1 && ",.-()\"“”".indexOf(text.charAt(span.start())) >= 0) {
      return Sort.SYMBOL;
    }
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return null;
      }
    }
    return span.length() == 0 ? null : Sort.WORD;
  }

  private static Sort sort(Matcher matcher) {
    for (Map.Entry<String, Sort> each : GROUPS) {
      if (matcher.start(each.getKey()) >= 0) {
        return each.getValue();
      }
    }
    return Sort.WORD;
  }

  private static Piece piece(String text, int start, int end, int token, int endBefore, Sort sort) {
    String surface = text.substring(start, end);
    String low = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (low.length() > 1 && low.endsWith(".") && sort == Sort.WORD) {
      low = low.substring(0, low.length() - 1);
    }
    return new Piece(new Span(start, end), surface, low, token, start == endBefore, sort);
  }

  int size() {
    return pieces.size();
  }

  Sentence sentence() {
    return sentence;
  }

  boolean has(int i) {
    return i >= 0 && i < pieces.size();
  }

  Piece get(int i) {
    return pieces.get(i);
  }

  /** Lower-case form; empty outside the sentence. */
  String low(int i) {
    return has(i) ? pieces.get(i).low() : "";
  }

  String text(int i) {
    return has(i) ? pieces.get(i).text() : "";
  }

  boolean is(int i, String... words) {
    String low = low(i);
    for (String each : words) {
      if (low.equals(each)) {
        return true;
      }
    }
    return false;
  }

  boolean in(int i, Set<String> words) {
    return has(i) && words.contains(low(i));
  }

  boolean sort(int i, Sort sort) {
    return has(i) && pieces.get(i).sort() == sort;
  }

  boolean number(int i) {
    return sort(i, Sort.NUMBER);
  }

  boolean word(int i) {
    return sort(i, Sort.WORD);
  }

  boolean capital(int i) {
    return word(i) && pieces.get(i).capital();
  }

  /** A word that begins with a small letter. */
  boolean small(int i) {
    return word(i) && !pieces.get(i).capital();
  }

  boolean dash(int i) {
    return has(i) && DASHES.contains(pieces.get(i).text());
  }

  /** Whether nothing stands between this piece and the one before it. */
  boolean glued(int i) {
    return has(i) && pieces.get(i).glued();
  }

  /** A dash with no space on either side. */
  boolean hyphen(int i) {
    return dash(i) && glued(i) && glued(i + 1);
  }

  /** Index of the first piece after {@code from} that is not a hyphen inside a compound. */
  int past(int from) {
    return hyphen(from) ? from + 1 : from;
  }

  /** Whether the words stand at {@code i}, one piece each. */
  boolean at(int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!low(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  Span span(int first, int end) {
    return pieces.get(first).span().cover(pieces.get(end - 1).span());
  }

  /** The token that holds a piece; null outside the sentence. */
  @Nullable Token token(int i) {
    return has(i) ? sentence.token(pieces.get(i).token()) : null;
  }

  String upos(int i) {
    Token token = token(i);
    return token == null ? "" : token.upos();
  }

  /** Whether any word of the list stands in the window; dashes and quotes count as pieces. */
  boolean any(int from, int end, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(end, size()); i++) {
      if (words.contains(low(i))) {
        return true;
      }
    }
    return false;
  }
}
