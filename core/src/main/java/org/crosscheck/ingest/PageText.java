package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article on its page, paragraphs parted by blank lines.
 *
 * <p>Prose is what tells an article from the page around it: paragraphs of some length that are not
 * mostly links. Elements that are furniture by their kind or name go first, unless they hold much
 * of the prose. Of the rest, the article is the element that the page marks as such if most of the
 * prose is in it, else the innermost element that holds nearly all of it.
 */
final class PageText {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, form, button, select, nav, aside, dialog,"
          + " figure, figcaption, audio, video, canvas, object, footer, menu, h1, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo],"
          + " [style~=(?i)display\\s*:\\s*none]";

  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:^|[^a-z])(?:shar(?:e|ing)|social|related|recommend(?:ed|ations?)?|promo|newsletter"
              + "|subscri(?:be|ption)|sign-?up|comments?|disqus|advert(?:isement)?|ads?|sponsor(?:ed)?"
              + "|cookies?|consent|breadcrumbs?|sidebar|trending|popular|most-?read|read-?more|more-on"
              + "|tags?|topics|widget|toolbar|menu|nav(?:bar|igation)?|captions?|credits?|gallery"
              + "|author-bio|footer|masthead|skip|print|outbrain|taboola|paywall)(?:[^a-z]|$)");

  private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";

  /** Shortest paragraph that counts as prose, in characters: shorter ones are labels and menus. */
  private static final int PROSE = 40;

  /** Share of a paragraph's characters in links from which it is a list of links. */
  private static final double LINKED = 0.5;

  /** Share of the prose that named furniture may hold and still go. */
  private static final double EXPENDABLE = 0.3;

  /** Share of the prose that must be in an element that the page marks as its article. */
  private static final double MOST = 0.5;

  /** Share of the prose that must be in an element that nothing marks. */
  private static final double NEARLY_ALL = 0.8;

  private PageText() {}

  /** The text, empty where the page has none; {@code headline} is not repeated in it. */
  static String of(Document document, @Nullable String headline) {
    Element body = document.body();
    body.select(NEVER_TEXT).remove();
    dropNamedFurniture(body);
    return Paragraph.of(article(body)).stream()
        .filter(each -> !each.isLinks(LINKED) && !each.text().equals(headline))
        .map(Paragraph::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static void dropNamedFurniture(Element body) {
    Map<Element, Integer> prose = proseByElement(body);
    int limit = (int) (EXPENDABLE * prose.getOrDefault(body, 0));
    List<Element> furniture = new ArrayList<>();
    for (Element each : body.select("[class], [id]")) {
      String names = (each.className() + " " + each.id()).toLowerCase(Locale.ROOT);
      if (each != body
          && FURNITURE_NAME.matcher(names).find()
          && prose.getOrDefault(each, 0) <= limit) {
        furniture.add(each);
      }
    }
    furniture.forEach(Element::remove);
  }

  private static Element article(Element body) {
    Map<Element, Integer> prose = proseByElement(body);
    int all = prose.getOrDefault(body, 0);
    Element marked = null;
    for (Element each : body.select(MARKED)) {
      int share = prose.getOrDefault(each, 0);
      if (share > MOST * all
          && (marked == null || share >= NEARLY_ALL * prose.getOrDefault(marked, 0))) {
        marked = each;
      }
    }
    if (marked != null || all == 0) {
      return marked == null ? body : marked;
    }
    return innermost(body, prose, all);
  }

  private static Element innermost(Element body, Map<Element, Integer> prose, int all) {
    Element article = body;
    for (Element next = body; next != null; ) {
      article = next;
      next = null;
      for (Element child : article.children()) {
        if (prose.getOrDefault(child, 0) >= NEARLY_ALL * all && !child.nameIs("p")) {
          next = child;
        }
      }
    }
    return article;
  }

  /** For each element with prose in it, how many characters. */
  private static Map<Element, Integer> proseByElement(Element body) {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    for (Paragraph each : Paragraph.of(body)) {
      if (each.text().length() >= PROSE && !each.isLinks(LINKED)) {
        for (Element at = each.holder(); at != null; at = at.parent()) {
          prose.merge(at, each.text().length(), Integer::sum);
        }
      }
    }
    return prose;
  }
}
