package org.crosscheck.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Report;
import org.jspecify.annotations.Nullable;

/** Chooses an event's title: the headline, or the first sentence, of which most reports tell. */
final class Headlines {

  private static final int LONGEST = 120;

  /** So much of a report, about its first three sentences, is held against a headline. */
  private static final int OPENING = 500;

  /** As if each title had so many words more that nobody else has: longer titles say more. */
  private static final double SHORT = 2;

  /** What a title is worth that had to be cut. */
  private static final double CUT = 0.75;

  private static final String ELLIPSIS = " …";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[.,]\\d+)*");
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|:»«]{1,2}\\s+|\\s*\\|\\s*");
  private static final Pattern SITE =
      Pattern.compile(
          "(?i).*\\.(?:com|org|net|tv|co|uk)\\b.*|.*\\b(?:news|tv|radio|newspaper|breaking|weather)\\b.*"
              + "|\\(?[KW][A-Z]{2,3}(?:-?TV)?\\)?");
  private static final Set<String> STOP =
      Set.of(
          "the",
          "and",
          "for",
          "with",
          "from",
          "after",
          "that",
          "this",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "its",
          "his",
          "her",
          "their",
          "into",
          "over",
          "says",
          "said",
          "not",
          "but",
          "who",
          "what",
          "than",
          "about",
          "update",
          "breaking",
          "video",
          "photos");

  private Headlines() {}

  /** The title of the event that the reports tell of. */
  static String of(List<Report> reports) {
    List<String> titles = new ArrayList<>();
    for (Report report : reports) {
      String headline = report.article().headline();
      if (headline != null && !headline.isBlank()) {
        titles.add(clean(headline, report.article()));
      }
    }
    if (titles.isEmpty()) {
      reports.stream().map(Headlines::firstSentence).filter(s -> !s.isEmpty()).forEach(titles::add);
    }
    List<Set<String>> openings = reports.stream().map(Headlines::opening).toList();
    Map<String, Double> scores = new HashMap<>();
    titles.forEach(each -> scores.put(each, score(each, openings)));
    return titles.stream()
        .max(Comparator.comparingDouble(each -> Objects.requireNonNullElse(scores.get(each), 0.0)))
        .orElse("An event");
  }

  /** Share of reports that have the title's words, a number weighing as much as two words. */
  private static double score(String title, List<Set<String>> openings) {
    double all = SHORT;
    double shared = 0;
    for (String word : words(title)) {
      int weight = Character.isDigit(word.charAt(0)) ? 2 : 1;
      long in = openings.stream().filter(each -> each.contains(word)).count();
      all += weight;
      shared += weight * (in - 1.0) / Math.max(1, openings.size() - 1);
    }
    return shared / all * (title.endsWith(ELLIPSIS) ? CUT : 1);
  }

  private static Set<String> opening(Report report) {
    String text = report.article().text();
    String headline = Objects.requireNonNullElse(report.article().headline(), "");
    return words(headline + " " + text.substring(0, Math.min(OPENING, text.length())));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      boolean content = word.group().length() > 2 && !STOP.contains(word.group());
      if (content || Character.isDigit(word.group().charAt(0))) {
        words.add(word.group());
      }
    }
    return words;
  }

  /** The headline without the site's name that pages put behind it. */
  static String clean(String headline, Article article) {
    String title = headline.strip().replaceAll("\\s+", " ");
    Matcher separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      String head = title.substring(0, separator.start());
      String tail = title.substring(separator.end());
      boolean piped = separator.group().contains("|");
      if (head.indexOf(' ') > 0 && (piped || isSite(tail, article.publisher()))) {
        return shortened(head.replaceFirst("\\s+-$", ""));
      }
    }
    return shortened(title);
  }

  private static boolean isSite(String tail, @Nullable String publisher) {
    String site = letters(tail);
    String name = publisher == null ? "" : letters(publisher.replaceFirst("\\.\\w+(:\\d+)?$", ""));
    boolean named = name.length() > 2 && site.length() > 2;
    return named && (site.contains(name) || name.contains(site)) || SITE.matcher(tail).matches();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  /** The report's first sentence that is no dateline. */
  private static String firstSentence(Report report) {
    return report.reading().sentences().stream()
        .map(sentence -> sentence.span().of(report.reading().text()).strip())
        .filter(sentence -> !sentence.isEmpty())
        .filter(sentence -> "-–—:".indexOf(sentence.charAt(sentence.length() - 1)) < 0)
        .findFirst()
        .map(Headlines::shortened)
        .orElse("");
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space < 0 ? LONGEST : space) + ELLIPSIS;
  }
}
