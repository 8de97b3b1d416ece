package org.crosscheck.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/** The ways in which reports are written down. */
enum Format {
  TEXT("txt") {
    @Override
    Reports read(Source source, String text, @Nullable Web web) {
      return Reports.of(
          text.chars().anyMatch(Character::isLetter)
              ? source.accepted(plain(source.stem(), text), null)
              : source.rejected("holds no words"));
    }
  },
  HTML("html", "htm") {
    @Override
    Reports read(Source source, String text, @Nullable Web web) {
      return Reports.of(Page.read(source, text, null));
    }
  },
  /** News articles, or the items of a JSON Feed or of a chat. */
  JSON("json") {
    @Override
    Reports read(Source source, String text, @Nullable Web web) {
      Reports lists = JsonLists.of(source, text, web);
      return lists == null ? Reports.of(NewsJson.document(source, text)) : lists;
    }

    @Override
    Reports readOn(Source source, Input input, @Nullable Web web) throws IOException {
      return JsonLists.of(source, characters(input), web);
    }
  },
  JSON_LINES("jsonl", "ndjson") {
    @Override
    Reports read(Source source, String text, @Nullable Web web) {
      return Reports.of(NewsJson.lines(source, text));
    }

    @Override
    Reports readOn(Source source, Input input, @Nullable Web web) throws IOException {
      return new LongLines(source, characters(input));
    }
  },
  FEED("xml", "rss", "atom") {
    @Override
    Reports open(Source source, Input input, @Nullable Web web) throws IOException {
      byte[] beginning = input.beginning();
      boolean page = OPENS_HTML.matcher(latin(beginning)).lookingAt();
      return page
          ? HTML.open(source, input, web)
          : switch (Decoded.of(beginning)) {
            case Decoded.Text text -> new Feed(source, characters(input), web);
            case Decoded.NotText(String reason) -> Reports.of(source.rejected(reason));
          };
    }

    @Override
    Reports read(Source source, String text, @Nullable Web web) {
      throw new IllegalStateException("a feed is never read as a whole");
    }
  },
  WARC("warc", "warc.gz") {
    @Override
    Reports open(Source source, Input input, @Nullable Web web) {
      return new Warc(source, input.stream());
    }

    @Override
    Reports read(Source source, String text, @Nullable Web web) {
      throw new IllegalStateException("an archive is never read as a whole");
    }
  };

  /** All endings, for a reader: ".txt .html ...". */
  static final String ENDINGS =
      Arrays.stream(values())
          .flatMap(each -> each.endings.stream())
          .map(ending -> "." + ending)
          .collect(Collectors.joining(" "));

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
  abstract Reports read(Source source, String text, @Nullable Web web);

  /**
   * Opens what {@code input} holds.
   *
   * @param web fetches pages that the input links to; null where nothing is fetched
   */
  Reports open(Source source, Input input, @Nullable Web web) throws IOException {
    byte[] bytes = input.whole();
    if (bytes.length > Input.LIMIT) {
      return readOn(source, input.from(bytes), web);
    }
    return switch (Decoded.of(bytes, input.charset())) {
      case Decoded.Text(String text) -> read(source, text, web);
      case Decoded.NotText(String reason) -> Reports.of(source.rejected(reason));
    };
  }

  /** Opens an input that is too large to be read as a whole. */
  Reports readOn(Source source, Input input, @Nullable Web web) throws IOException {
    return Reports.of(source.rejected(Input.TOO_LARGE));
  }

  /** The ending of a file's name without the dot, in lower case; empty where it has none. */
  static String ending(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.endsWith(".warc.gz") ? name.length() - 8 : name.lastIndexOf('.');
    return dot < 1 ? "" : name.substring(dot + 1);
  }

  static Optional<Format> of(String ending) {
    return Arrays.stream(values()).filter(each -> each.endings.contains(ending)).findFirst();
  }

  /** What begins like this. */
  static Format sniff(byte[] beginning) {
    if (Warc.opens(beginning) || Gzip.isCompressed(beginning)) {
      return WARC;
    }
    String text =
        switch (Decoded.of(beginning)) {
          case Decoded.Text(String words) -> words;
          case Decoded.NotText none -> latin(beginning);
        };
    if (OPENS_JSON.matcher(text).lookingAt()) {
      return JSON;
    }
    if (OPENS_HTML.matcher(text).lookingAt()) {
      return HTML;
    }
    return Feed.OPENS.matcher(text).lookingAt() ? FEED : TEXT;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Reader characters(Input input) throws IOException {
    byte[] beginning = input.beginning();
    boolean more = beginning.length >= Input.BEGINNING;
    return new InputStreamReader(input.stream(), Decoded.of(beginning, more, input.charset()));
  }

  private static Article plain(String id, String text) {
    return new Article(id, null, null, null, null, "en", text, Furniture.in(text));
  }
}
