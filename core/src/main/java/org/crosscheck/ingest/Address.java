package org.crosscheck.ingest;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an address on the web holds: a feed, a page, an archive, whatever a file may hold. */
final class Address {

  private Address() {}

  /**
   * What was opened.
   *
   * @param failed whether nothing came, of which {@code reports} says why
   */
  record Opened(Reports reports, boolean failed) {}

  static Opened open(String url, Web web) {
    Source source = Source.of(url, "page", url);
    return switch (web.fetch(url)) {
      case Web.Unchanged unchanged -> new Opened(Reports.of(List.of()), false);
      case Web.Failed(String reason) -> new Opened(Reports.of(source.rejected(reason)), true);
      case Web.Sent sent -> new Opened(open(source, sent, web), false);
    };
  }

  private static Reports open(Source source, Web.Sent sent, Web web) {
    Input input = Input.of(sent.bytes(), sent.charset());
    try {
      Format sniffed = Format.sniff(input.beginning());
      boolean page =
          sniffed == Format.HTML || sniffed == Format.TEXT && sent.type().contains("html");
      Reports reports =
          page
              ? Format.HTML.open(source.at(sent.url()), input, web)
              : sniffed.open(source, input, web);
      return remembering(source, sent, web, reports);
    } catch (IOException e) {
      return Reports.of(source.rejected("cannot be read: " + Message.of(e)));
    }
  }

  private static Reports remembering(Source source, Web.Sent sent, Web web, Reports reports) {
    return new Reports() {
      private boolean told = !sent.cut();

      @Override
      public @Nullable Intake next() {
        Intake next = reports.next();
        if (next == null && !told) {
          told = true;
          return source.rejected("goes on after 16 MiB, and the rest was not read");
        }
        if (next == null) {
          web.taken(source.name(), sent);
        }
        return next;
      }

      @Override
      public void close() {
        reports.close();
      }
    };
  }
}
