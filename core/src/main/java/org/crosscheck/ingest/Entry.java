package org.crosscheck.ingest;

import java.time.Instant;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, whatever the feed's format.
 *
 * @param id the feed's own identifier of it
 * @param url the page that it links to
 * @param headline its title, as HTML or plain
 * @param publisher the feed's title
 * @param origin whom it names as where it had the report
 * @param published when it was published
 * @param language BCP 47 tag
 * @param text its text or, where {@code summary}, what it is about; as HTML or plain
 * @param summary whether it holds a summary alone
 */
record Entry(
    @Nullable String id,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String origin,
    @Nullable Instant published,
    String language,
    @Nullable String text,
    boolean summary) {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][^<>]{0,2000}>|<!--|&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w{2,31});");

  /** Longest title that a message repeats. */
  private static final int SHOWN = 80;

  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  /**
   * The item as an article.
   *
   * @param source what the item is called
   * @param web fetches the page that an item with a summary alone links to; null where none is
   *     wanted
   */
  Intake intake(Source source, @Nullable Web web) {
    String title = plain(headline);
    if (text != null && Markup.tags(text) > Markup.MOST) {
      return source.rejected(Markup.TOO_MANY);
    }
    String words = text(title);
    String link = url != null && WEB.matcher(url.strip()).matches() ? url.strip() : null;
    String remark = null;
    if (summary && web != null && link != null && web.fetchesPages()) {
      Intake page = Page.fetch(source.at(link), link, web);
      words = longer(words, page);
      remark = page instanceof Intake.Rejected(String name, String reason) ? why(reason) : null;
    }
    if (words.chars().noneMatch(Character::isLetter)) {
      return source.rejected(
          title == null
              ? "holds no text"
              : "holds a title alone (" + Message.quoted(title, SHOWN) + ")");
    }
    String name = id == null || id.isBlank() ? null : Schema.shortened(id);
    Article article =
        new Article(
            name != null ? name : link != null ? Schema.shortened(link) : source.stem(),
            title,
            plain(publisher),
            published,
            link,
            language,
            words,
            Furniture.in(words),
            plain(origin));
    String[] remarks = remark == null ? new String[0] : new String[] {remark};
    // Its number is no key: the items of a feed move down as new ones come.
    String key = name == null ? "text:" + Digest.of(words) : name;
    return source.at(link).accepted(article, key, remarks);
  }

  private static String longer(String summary, Intake page) {
    String text = page instanceof Intake.Accepted accepted ? accepted.article().text() : "";
    return text.length() > summary.length() ? text : summary;
  }

  private static String why(String reason) {
    return "holds a summary alone, and its page " + reason.lines().findFirst().orElse("");
  }

  private String text(@Nullable String title) {
    if (text == null) {
      return "";
    }
    return MARKUP.matcher(text).find() ? PageText.of(Jsoup.parse(text), title) : text.strip();
  }

  private static @Nullable String plain(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String words = MARKUP.matcher(written).find() ? Jsoup.parse(written).text() : written;
    String line = words.strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? null : line;
  }
}
