package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;

/**
 * One sentence of a report, its words stemmed.
 *
 * @param article the report's article
 * @param sentence the sentence
 * @param stems stem of each of its tokens
 * @param content stems of its content words
 */
record Line(Article article, Sentence sentence, List<String> stems, Set<String> content) {

  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "-", "–", "—", "(", ")", "\"", "“", "”", ".", "?", "!", "―");

  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d\\b|\\blast (?:year|month|week)\\b|\\b(?:previous|previously|prior|history of|ago|record)\\b");

  /** The sentences of a report that are news, in order. */
  static List<Line> of(Report report) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : report.reading().sentences()) {
      boolean furniture =
          report.article().boilerplate().stream().anyMatch(each -> each.contains(sentence.span()));
      if (!furniture) {
        List<String> stems = sentence.tokens().stream().map(t -> Stems.of(t.text())).toList();
        Line bare = new Line(report.article(), sentence, stems, Set.of());
        lines.add(new Line(report.article(), sentence, stems, bare.content(0, stems.size(), true)));
      }
    }
    return lines;
  }

  String report() {
    return article.id();
  }

  int size() {
    return stems.size();
  }

  String stem(int i) {
    return i >= 0 && i < stems.size() ? stems.get(i) : "";
  }

  String text() {
    return sentence.span().of(article.text());
  }

  /** Whether one of its words has a stem of {@code stems}. */
  boolean hasAny(Set<String> any) {
    for (String stem : stems) {
      if (any.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Where the tokens from {@code first} up to {@code end} stand. */
  Passage passage(int first, int end) {
    Token from = sentence.token(first);
    Token to = sentence.token(end - 1);
    return new Passage(report(), from.span().cover(to.span()));
  }

  Passage passage(int first, int end, int longest) {
    return passage(first, Math.min(end, first + longest));
  }

  Passage whole() {
    return new Passage(report(), sentence.span());
  }

  Passage at(int start, int end) {
    int offset = sentence.span().start();
    return new Passage(report(), new Span(offset + start, offset + end));
  }

  /** Index of the token at, or first after, a character of the line's text. */
  int tokenAt(int offset) {
    int at = sentence.span().start() + offset;
    for (int i = 0; i < size(); i++) {
      if (sentence.token(i).span().end() > at) {
        return i;
      }
    }
    return size() - 1;
  }

  /** Whether a token parts clauses; a hyphen within a word does not. */
  boolean endsClause(int i) {
    Token token = sentence.token(i);
    boolean hyphen = token.text().equals("-");
    return CLAUSE_ENDS.contains(token.text())
        && !(hyphen && i > 0 && sentence.token(i - 1).span().end() == token.span().start());
  }

  /** Whether it tells of what was before: a year, last month. */
  boolean isOfThePast() {
    return PAST.matcher(text()).find();
  }

  boolean isWord(int i) {
    return Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0));
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(sentence.token(i).text().codePointAt(0));
  }

  /** Whether a token is written with a capital where no sentence begins. */
  boolean isName(int i) {
    String text = sentence.token(i).text();
    return i > 0
        && Character.isUpperCase(text.codePointAt(0))
        && !text.toUpperCase(Locale.ROOT).equals("I");
  }

  /** Stems of the content words from {@code first} up to {@code end}; names among them or not. */
  Set<String> content(int first, int end, boolean names) {
    Set<String> content = new LinkedHashSet<>();
    for (int i = Math.max(0, first); i < Math.min(end, size()); i++) {
      String text = sentence.token(i).text();
      if (text.length() > 1
          && Character.isLetter(text.codePointAt(0))
          && !Idle.is(stems.get(i))
          && (names || !isName(i))) {
        content.add(stems.get(i));
      }
    }
    return content;
  }
}
