package org.crosscheck.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself before its first item.
 *
 * @param isFeed whether it is one
 * @param title what it is called
 * @param language BCP 47 tag
 */
record FeedHead(boolean isFeed, @Nullable String title, String language) {

  static FeedHead of(Document document) {
    Element root = document.firstElementChild();
    if (root == null) {
      return new FeedHead(false, null, "en");
    }
    boolean isFeed =
        switch (FeedItem.localName(root)) {
          case "rss", "rdf", "feed" -> true;
          default -> false;
        };
    Element channel = FeedItem.child(root, "channel");
    Element head = channel == null ? root : channel;
    String language = FeedItem.text(head, "language");
    return new FeedHead(
        isFeed,
        FeedItem.text(head, "title"),
        Schema.tag(language == null ? root.attr("xml:lang") : language));
  }
}
