package org.crosscheck.statements;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two quotations of one statement have it in different words.
 *
 * <p>Examples: "I love this town" and "I really love this town"; "they got shot" and "they ended up
 * getting shot". Counter-examples: another case, punctuation or spelling, "we'll" for "we will"; a
 * quotation that begins later or ends sooner; "[the town]" put in, or "…" for words left out.
 */
final class Alteration {

  /** A gap of more words than this parts what is compared, rather than being a change in it. */
  private static final int GAP = 12;

  private Alteration() {}

  /** Whether two reports of a statement quote it in words that differ. */
  static boolean in(List<Version> versions) {
    for (Version each : versions) {
      for (Version other : versions) {
        boolean apart = each.order() < other.order() && !each.report().equals(other.report());
        if (apart && isAltered(each, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAltered(Version a, Version b) {
    for (Wording mine : a.quotes()) {
      for (Wording theirs : b.quotes()) {
        boolean piece = a.isQuoted() != b.isQuoted() && mine.shared(theirs) > 0;
        if (piece ? !isCut(mine, theirs) : differ(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the shorter of two is a piece of the longer, word for word. */
  private static boolean isCut(Wording a, Wording b) {
    boolean same = a.holds(b) || b.holds(a);
    return same || Math.min(a.words().size(), b.words().size()) < 2 || !differ(a, b) && far(a, b);
  }

  /** Whether both are long, so that they may be two pieces of what was said. */
  private static boolean far(Wording a, Wording b) {
    return Math.min(a.words().size(), b.words().size()) > 3;
  }

  /** Whether words between the first and the last that both have are changed, dropped or added. */
  static boolean differ(Wording a, Wording b) {
    List<int[]> same = trimmed(a.words(), common(a.words(), b.words()));
    for (int i = 1; i < same.size(); i++) {
      int mine = same.get(i)[0] - same.get(i - 1)[0] - 1;
      int theirs = same.get(i)[1] - same.get(i - 1)[1] - 1;
      if ((mine > 0 || theirs > 0) && mine <= GAP && theirs <= GAP) {
        return true;
      }
    }
    return false;
  }

  /** The places of the longest common subsequence; spellings of one word count as the same. */
  static List<int[]> common(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(a.get(i), b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> places = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (same(a.get(i), b.get(j)) && length[i][j] == length[i + 1][j + 1] + 1) {
        places.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return places;
  }

  /** Without stray words at either end that happen to be in both. */
  private static List<int[]> trimmed(List<String> words, List<int[]> places) {
    int from = 0;
    int to = places.size();
    while (from < to && isStray(words, places, from, from + 1 < to ? from + 1 : from, to - from)) {
      from++;
    }
    while (to > from
        && isStray(words, places, to - 1, to - 2 >= from ? to - 2 : to - 1, to - from)) {
      to--;
    }
    return places.subList(from, to);
  }

  private static boolean isStray(
      List<String> words, List<int[]> places, int at, int next, int left) {
    int here = Math.abs(places.get(at)[0] - places.get(next)[0]);
    int there = Math.abs(places.get(at)[1] - places.get(next)[1]);
    boolean beside = here == 1 && there == 1;
    boolean near = here <= 4 && there <= 4 && !Wording.isIdle(words.get(places.get(at)[0]));
    return left == 1 || !beside && !near;
  }

  /** Whether two words are one, or two spellings of one. */
  private static boolean same(String a, String b) {
    return a.equals(b)
        || Math.min(a.length(), b.length()) >= 5
            && Math.abs(a.length() - b.length()) <= 1
            && distance(a, b) <= 1;
  }

  private static int distance(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end;
  }
}
