package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/**
 * What a page prints besides its report: a post that the report quotes as well, and another item
 * that follows under a headline of its own.
 */
final class Repeats {

  /** An embedded post: its words, who posted it, when. */
  private static final Pattern POST =
      Pattern.compile(
          "(?<words>.{20,400}?)(?:\\s*\\(\\d/\\d\\))?\\s*[—–-]\\s*.{2,40}\\(@\\w{2,30}\\).{0,30}");

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, \\p{L}[\\p{L}. ]{1,20})? \\([^()]{2,25}\\)\\s.*");

  private static final Pattern OPEN_END = Pattern.compile(".*[\\p{L}\\p{N}]\\s*");

  /** Longest line that is looked at for a post, in characters. */
  private static final int LONGEST_POST = 600;

  /** Most words of a headline. */
  private static final int HEADLINE = 7;

  /** Another item is at most this share of the page. */
  private static final double SHARE = 0.4;

  private Repeats() {}

  /** The lines of {@code text} that repeat its report or do not belong to it, in order. */
  static List<Span> in(String text) {
    List<Span> lines = Lines.of(text).stream().filter(s -> !s.of(text).isBlank()).toList();
    List<Span> marked = new ArrayList<>();
    String all = plain(text);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).of(text);
      if (i > 2
          && i + 1 < lines.size()
          && headline(line)
          && DATELINE.matcher(lines.get(i + 1).of(text)).matches()
          && text.length() - lines.get(i).start() < SHARE * text.length()) {
        marked.addAll(lines.subList(i, lines.size()));
        return marked;
      }
      Matcher post = POST.matcher(line);
      if (line.length() <= LONGEST_POST
          && post.matches()
          && times(all, plain(post.group("words"))) > 1) {
        marked.add(lines.get(i));
      }
    }
    return marked;
  }

  private static boolean headline(String line) {
    return words(line) <= HEADLINE
        && OPEN_END.matcher(line).matches()
        && Character.isUpperCase(line.strip().codePointAt(0));
  }

  private static int words(String line) {
    return line.strip().split("\\s+").length;
  }

  private static int times(String all, String words) {
    int times = 0;
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      times++;
    }
    return times;
  }

  private static String plain(String text) {
    return text.replaceAll("[“”]", "\"")
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .replaceAll("[.,]", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
