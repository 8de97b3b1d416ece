package org.crosscheck.ingest;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an item of RSS or an entry of Atom. */
final class FeedItem {

  private FeedItem() {}

  static Entry read(Element item, FeedHead head) {
    String full = text(item, "encoded", "content");
    String text = full == null ? text(item, "description", "summary") : full;
    return new Entry(
        first(text(item, "guid", "id"), attribute(item, "about")),
        link(item),
        text(item, "title"),
        head.title(),
        origin(item),
        published(item),
        language(item, head),
        text,
        full == null);
  }

  /** RSS writes whom it has the item from; Atom gives the feed that it was copied from. */
  private static @Nullable String origin(Element item) {
    Element source = child(item, "source");
    if (source == null) {
      return null;
    }
    Element title = child(source, "title");
    return words(title == null ? source : title);
  }

  private static @Nullable String link(Element item) {
    String fallback = null;
    for (Element each : item.children()) {
      if (localName(each).equals("link")) {
        String url = each.hasAttr("href") ? each.attr("href").strip() : words(each);
        String rel = each.attr("rel");
        if (url != null && (rel.isEmpty() || rel.equals("alternate"))) {
          return url;
        }
        fallback = rel.equals("self") && fallback == null ? url : fallback;
      }
    }
    Element guid = child(item, "guid");
    if (guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false")) {
      return words(guid);
    }
    return fallback;
  }

  private static @Nullable Instant published(Element item) {
    return Stream.of("pubdate", "published", "issued", "date", "updated", "modified")
        .map(name -> Dates.parse(text(item, name)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String language(Element item, FeedHead head) {
    String tag = first(text(item, "language"), attribute(item, "lang"));
    return tag == null ? head.language() : Schema.tag(tag);
  }

  /** The words or the markup of the first of the children {@code names} that has any. */
  static @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      for (Element each : parent.children()) {
        if (localName(each).equals(name)) {
          String words = words(each);
          if (words != null) {
            return words;
          }
        }
      }
    }
    return null;
  }

  /** The first child of that name. */
  static @Nullable Element child(Element parent, String name) {
    for (Element each : parent.children()) {
      if (localName(each).equals(name)) {
        return each;
      }
    }
    return null;
  }

  /** The name without its prefix, in lower case; that of media elements stays apart. */
  static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.startsWith("media:") || name.startsWith("itunes:")
        ? name
        : name.substring(name.indexOf(':') + 1);
  }

  private static @Nullable String words(Element element) {
    // XHTML and broken feeds write the markup itself, others escape it.
    String words = element.childrenSize() > 0 ? element.html() : element.wholeText();
    return words.isBlank() ? null : words.strip();
  }

  private static @Nullable String attribute(Element element, String name) {
    String value =
        first(element.attr(name), element.attr("rdf:" + name), element.attr("xml:" + name));
    return value;
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String each : candidates) {
      if (each != null && !each.isBlank()) {
        return each.strip();
      }
    }
    return null;
  }
}
