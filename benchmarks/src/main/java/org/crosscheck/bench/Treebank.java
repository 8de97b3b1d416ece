package org.crosscheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;

/**
 * A treebank in CoNLL-U as one running text, with the place of every word in it.
 *
 * @param text the sentences of all documents; a blank line stands between paragraphs
 * @param sentences its sentences, parsed by hand
 * @param ids the treebank's names of the sentences
 * @param starts indices of the sentences that begin a document
 */
record Treebank(String text, List<Sentence> sentences, List<String> ids, List<Integer> starts) {

  static Treebank read(Path file) throws IOException {
    Builder builder = new Builder();
    for (String line : Files.readAllLines(file)) {
      builder.add(line);
    }
    return new Treebank(builder.text.toString(), builder.sentences, builder.ids, builder.starts);
  }

  /** The treebank's sentences as a reader would see them before it parses. */
  List<Sentence> unparsed() {
    return sentences.stream().map(Treebank::unparsed).toList();
  }

  private static Sentence unparsed(Sentence sentence) {
    List<Token> tokens =
        sentence.tokens().stream()
            .map(t -> new Token(t.span(), t.text(), t.text(), "", "", -1, ""))
            .toList();
    return new Sentence(sentence.index(), 0, sentence.span(), tokens, List.of(), false);
  }

  /** The tags of names (IOB2) by the sentences' ids; other tags than PER, ORG and LOC are O. */
  static Map<String, List<String[]>> names(Path file) throws IOException {
    Map<String, List<String[]>> names = new HashMap<>();
    List<String[]> open = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# sent_id = ")) {
        open = new ArrayList<>();
        names.put(line.substring(12), open);
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        String[] columns = line.split("\t");
        String tag = columns[2].matches("[BI]-(PER|ORG|LOC)") ? columns[2] : "O";
        open.add(new String[] {columns[1], tag});
      }
    }
    return names;
  }

  private static final class Builder {
    final StringBuilder text = new StringBuilder();
    final List<Sentence> sentences = new ArrayList<>();
    final List<String> ids = new ArrayList<>();
    final List<Integer> starts = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private boolean space;
    private int wordsOfRange;
    private int rangeStart; // where the next word of the range begins
    private boolean rangeSpace;

    void add(String line) {
      if (line.startsWith("# newdoc")) {
        starts.add(sentences.size());
        paragraph();
      } else if (line.startsWith("# newpar")) {
        paragraph();
      } else if (line.startsWith("# sent_id = ")) {
        ids.add(line.substring(12));
      } else if (line.isEmpty() && !tokens.isEmpty()) {
        Span span = tokens.getFirst().span().cover(tokens.getLast().span());
        sentences.add(new Sentence(sentences.size(), 0, span, tokens, List.of(), true));
        tokens = new ArrayList<>();
        space = true;
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        word(line.split("\t"));
      }
    }

    private void paragraph() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append("\n\n");
        space = false;
      }
    }

    private void word(String[] columns) {
      boolean spaced = !columns[9].contains("SpaceAfter=No");
      if (columns[0].contains("-")) {
        String[] ends = columns[0].split("-");
        wordsOfRange = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
        rangeSpace = spaced;
        space();
        rangeStart = text.length();
        text.append(columns[1]);
      } else if (!columns[0].contains(".")) {
        tokens.add(token(columns, place(columns[1], spaced)));
      }
    }

    /** Words of a written unit such as "don't" have their places in it, one after the other. */
    private Span place(String form, boolean spaced) {
      if (wordsOfRange > 0) {
        int start = Math.min(rangeStart, text.length());
        rangeStart = Math.min(start + form.length(), text.length());
        if (--wordsOfRange == 0) {
          space = rangeSpace;
        }
        return new Span(start, rangeStart);
      }
      space();
      int start = text.length();
      text.append(form);
      space = spaced;
      return new Span(start, text.length());
    }

    private void space() {
      if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      space = false;
    }

    private static Token token(String[] columns, Span span) {
      return new Token(
          span,
          columns[1],
          columns[2],
          columns[3],
          columns[4],
          Integer.parseInt(columns[6]) - 1,
          columns[7]);
    }
  }
}
