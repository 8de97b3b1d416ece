package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crosscheck.app.view.Passages.Place;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/** A report's text cut at its figures, the sentences they stand in, passages and furniture. */
final class MarkedText {

  /**
   * A stretch of text with one look.
   *
   * @param text its words, made visible
   * @param figure the figure that it is; null where it is none
   * @param first whether it is the first piece of that figure
   * @param sentence start of the sentence that it belongs to, which ties its pieces together; -1
   *     for a sentence without figures
   * @param furniture whether it is page furniture
   * @param breaks whether a line may end after it though no space stands there
   * @param opens passages that begin with it
   * @param closes passages that end with it
   */
  record Piece(
      String text,
      @Nullable Figure figure,
      boolean first,
      int sentence,
      boolean furniture,
      boolean breaks,
      List<Place> opens,
      List<Place> closes) {}

  /** Browsers give up on wrapping a word much longer than this. */
  private static final int LONGEST_WORD = 400;

  /** Of a word longer than this, which nobody reads, only the beginning is shown. */
  private static final int LONGEST_SHOWN = 20_000;

  private static final int SHOWN = 2_000;

  private MarkedText() {}

  /** The paragraphs of the text, each a list of pieces; empty paragraphs are left out. */
  static List<List<Piece>> of(Article article, List<Figure> figures, List<Place> passages) {
    String text = article.text();
    List<Figure> marked = marked(figures, text.length());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    marked.forEach(figure -> cut(cuts, figure.span(), text.length()));
    marked.forEach(figure -> cut(cuts, figure.sentence(), text.length()));
    Map<Integer, List<Place>> opens = new HashMap<>();
    Map<Integer, List<Place>> closes = new HashMap<>();
    for (Place place : passages) {
      Span span = around(place.span(), marked);
      cut(cuts, span, text.length());
      opens.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(place);
      closes.computeIfAbsent(span.end(), end -> new ArrayList<>()).add(place);
    }
    article.boilerplate().forEach(span -> cut(cuts, span, text.length()));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      cut(cuts, new Span(i, i + 1), text.length());
    }
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> paragraph = new ArrayList<>();
    List<Span> unseen = unseen(text);
    unseen.forEach(span -> cut(cuts, span, text.length()));
    TreeSet<Integer> breaks = breaks(text);
    breaks.removeIf(at -> unseen.stream().anyMatch(each -> each.start() < at && at < each.end()));
    cuts.addAll(breaks);
    int next = 0;
    int start = 0;
    for (int end : cuts) {
      if (end == start) {
        continue;
      }
      Span span = new Span(start, end);
      while (next < marked.size() && marked.get(next).span().end() <= start) {
        next++;
      }
      @Nullable Figure figure =
          next < marked.size() && marked.get(next).span().contains(span) ? marked.get(next) : null;
      boolean cut = figure == null && unseen.stream().anyMatch(each -> each.contains(span));
      String words = cut ? "… (%,d more letters)".formatted(span.length()) : span.of(text);
      if (words.equals("\n") && figure == null) {
        close(paragraph, paragraphs);
        paragraph = new ArrayList<>();
      } else {
        int sentence = sentence(marked, next, span);
        boolean furniture = article.boilerplate().stream().anyMatch(each -> each.contains(span));
        paragraph.add(
            new Piece(
                visible(words),
                figure,
                figure != null && figure.span().start() == start,
                sentence,
                furniture,
                breaks.contains(end),
                opens.getOrDefault(start, List.of()),
                closes.getOrDefault(end, List.of())));
      }
      start = end;
    }
    close(paragraph, paragraphs);
    return paragraphs;
  }

  /** The span, grown so that it cuts no figure's mark in two. */
  private static Span around(Span span, List<Figure> marked) {
    Span grown = span;
    for (Figure figure : marked) {
      if (figure.span().overlaps(span)) {
        grown = grown.cover(figure.span());
      }
    }
    return grown;
  }

  /** Places to break words that are longer than any word is. */
  private static TreeSet<Integer> breaks(String text) {
    TreeSet<Integer> breaks = new TreeSet<>();
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        word = i + 1;
      } else if (i - word >= LONGEST_WORD && !Character.isLowSurrogate(text.charAt(i))) {
        breaks.add(i);
        word = i;
      }
    }
    return breaks;
  }

  /** The ends of words so long that only their beginnings are shown. */
  private static List<Span> unseen(String text) {
    List<Span> unseen = new ArrayList<>();
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - word > LONGEST_SHOWN) {
          int from = word + SHOWN;
          unseen.add(new Span(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, i));
        }
        word = i + 1;
      }
    }
    return unseen;
  }

  private static void close(List<Piece> paragraph, List<List<Piece>> paragraphs) {
    if (paragraph.stream().anyMatch(piece -> !piece.text().isBlank())) {
      paragraphs.add(paragraph);
    }
  }

  private static void cut(TreeSet<Integer> cuts, Span span, int length) {
    cuts.add(Math.min(span.start(), length));
    cuts.add(Math.min(span.end(), length));
  }

  /** Those of the figures that get a mark of their own: no two overlap. */
  static List<Figure> marked(List<Figure> figures, int length) {
    List<Figure> disjoint = new ArrayList<>();
    figures.stream()
        .filter(figure -> figure.span().length() > 0 && figure.span().end() <= length)
        .sorted(Comparator.comparing(Figure::span))
        .forEach(
            figure -> {
              if (disjoint.isEmpty() || !disjoint.getLast().span().overlaps(figure.span())) {
                disjoint.add(figure);
              }
            });
    return disjoint;
  }

  /** A piece's sentence is that of the figure before it or after it. */
  private static int sentence(List<Figure> marked, int next, Span span) {
    for (int i = Math.max(0, next - 1); i <= next && i < marked.size(); i++) {
      if (marked.get(i).sentence().contains(span)) {
        return marked.get(i).sentence().start();
      }
    }
    return -1;
  }

  /** The text with what cannot be seen or printed shown by a sign for it. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL ->
                    out.appendCodePoint(
                        c == '\n' || c == '\t' || c == '\r'
                            ? ' '
                            : c < 0x20 ? 0x2400 + c : '\uFFFD');
                case Character.SURROGATE -> out.append('\uFFFD');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
