package org.crosscheck.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A file that names feeds: an address a line, lines that begin {@code #} left out, or OPML as feed
 * readers export it.
 */
final class FeedList {

  private FeedList() {}

  /** The addresses, in order, each once. */
  static List<String> read(Path file) throws IOException {
    byte[] bytes;
    try (Input input = Input.of(Files.newInputStream(file))) {
      bytes = input.whole();
    }
    if (bytes.length > Input.LIMIT) {
      throw new IOException(Input.TOO_LARGE);
    }
    return switch (Decoded.of(bytes)) {
      case Decoded.NotText(String reason) -> throw new IOException(reason);
      case Decoded.Text(String text) when text.stripLeading().startsWith("<") ->
          Jsoup.parse(text, "", Parser.xmlParser()).select("outline[xmlUrl]").stream()
              .map((Element each) -> each.attr("xmlUrl").strip())
              .filter(each -> !each.isEmpty())
              .distinct()
              .toList();
      case Decoded.Text(String text) ->
          text.lines()
              .map(String::strip)
              .filter(each -> !each.isEmpty() && !each.startsWith("#"))
              .distinct()
              .toList();
    };
  }
}
