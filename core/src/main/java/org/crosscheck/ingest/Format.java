package org.crosscheck.ingest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;

/** The ways in which a report is written down. */
enum Format {
  TEXT("txt") {
    @Override
    List<Intake> read(Source source, String text) {
      return List.of(
          text.chars().anyMatch(Character::isLetter)
              ? source.accepted(plain(source.stem(), text), null)
              : source.rejected("holds no words"));
    }
  },
  HTML("html", "htm") {
    @Override
    List<Intake> read(Source source, String text) {
      return List.of(Page.read(source, text));
    }
  },
  JSON("json") {
    @Override
    List<Intake> read(Source source, String text) {
      return NewsJson.document(source, text);
    }
  },
  JSON_LINES("jsonl", "ndjson") {
    @Override
    List<Intake> read(Source source, String text) {
      return NewsJson.lines(source, text);
    }
  };

  /** All endings, for a reader: ".txt .html ...". */
  static final String ENDINGS =
      Arrays.stream(values())
          .flatMap(each -> each.endings.stream())
          .map(ending -> "." + ending)
          .collect(Collectors.joining(" "));

  /** How much of a text tells what it is, in characters. */
  private static final int BEGINNING = 4096;

  private static final Pattern OPENS_JSON = Pattern.compile("\\s*+(\\{|\\[\\s*+\\{)");
  private static final Pattern OPENS_HTML =
      Pattern.compile(
          "(?>\\s*+(?><\\?[^>]*>|<!--.*?-->))*+\\s*+<(!doctype html|html|head|body)\\b",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** Makes articles of {@code text}, or rejections that name {@code source}. */
  abstract List<Intake> read(Source source, String text);

  /** The ending of a file's name without the dot, in lower case; empty where it has none. */
  static String ending(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static Optional<Format> of(String ending) {
    return Arrays.stream(values()).filter(each -> each.endings.contains(ending)).findFirst();
  }

  /** What {@code text} is by how it begins. */
  static Format sniff(String text) {
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    if (OPENS_JSON.matcher(beginning).lookingAt()) {
      return JSON;
    }
    return OPENS_HTML.matcher(beginning).lookingAt() ? HTML : TEXT;
  }

  private static Article plain(String id, String text) {
    return new Article(id, null, null, null, null, "en", text, Furniture.in(text));
  }
}
