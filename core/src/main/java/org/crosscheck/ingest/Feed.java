package org.crosscheck.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The reports of an RSS 2.0, RSS 1.0 (RDF) or Atom feed, one item at a time. */
final class Feed implements Reports {

  /** How a feed begins, or other XML, of which is then said that it is none. */
  static final Pattern OPENS =
      Pattern.compile(
          "(?i)\\s*+(?:<\\?xml\\b|(?><!--.*?-->\\s*+)*+<(?:\\w+:)?(?:rss|feed|rdf)\\b)",
          Pattern.DOTALL);

  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\b");

  /** Elements deeper than this are taken for its siblings: no item has so many. */
  private static final int DEPTH = 200;

  private final Source source;
  private final Reader in;
  private final FeedCutter cutter;
  private final @Nullable Web web;
  private int items;
  private boolean over;
  private @Nullable FeedHead head;

  Feed(Source source, Reader in, @Nullable Web web) {
    this.source = source;
    this.in = in;
    this.cutter = new FeedCutter(in);
    this.web = web;
  }

  @Override
  public @Nullable Intake next() {
    if (over) {
      return null;
    }
    try {
      FeedCutter.Cut cut = cutter.next();
      if (head == null) {
        if (ENTITY.matcher(cutter.head()).find()) {
          return last("declares entities of its own, which a feed has no need of");
        }
        head = FeedHead.of(parsed(cutter.head()));
      }
      if (cut == null) {
        over = true;
        return items == 0
            ? source.rejected(head.isFeed() ? "holds no item" : "is no feed (RSS or Atom)")
            : null;
      }
      Source item = source.item(++items);
      return switch (cut) {
        case FeedCutter.Item(String markup) -> read(item, markup, head);
        case FeedCutter.Oversized oversized -> item.rejected(Input.TOO_LARGE);
        case FeedCutter.BrokenOff broken -> item.rejected("breaks off before its end");
      };
    } catch (IOException e) {
      return last(Message.of(e));
    }
  }

  private Intake last(String reason) {
    over = true;
    return items == 0
        ? source.rejected(reason)
        : source.rejected(reason + "; its first " + items + " items were read");
  }

  private Intake read(Source item, String markup, FeedHead head) {
    if (Markup.tags(markup) > Markup.MOST) {
      return item.rejected(Markup.TOO_MANY);
    }
    Element element = parsed(markup).firstElementChild();
    return element == null
        ? item.rejected("holds no text")
        : FeedItem.read(element, head).intake(item, web);
  }

  private static Document parsed(String markup) {
    return Jsoup.parse(markup, "", Parser.xmlParser().setMaxDepth(DEPTH));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // It was read to the end or is given up; there is nothing left to lose.
    }
  }
}
