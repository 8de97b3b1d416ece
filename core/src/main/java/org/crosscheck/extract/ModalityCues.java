package org.crosscheck.extract;

import static org.crosscheck.model.Modality.ABOUT;
import static org.crosscheck.model.Modality.AT_LEAST;
import static org.crosscheck.model.Modality.AT_MOST;
import static org.crosscheck.model.Modality.LESS_THAN;
import static org.crosscheck.model.Modality.MORE_THAN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Modality;
import org.jspecify.annotations.Nullable;

/** The words before and after a number that turn it into a bound or an estimate. */
final class ModalityCues {

  private ModalityCues() {}

  /**
   * Words that stand right before or right after a number.
   *
   * @param words the words, one piece each
   * @param modality what they make of the number
   */
  record Cue(List<String> words, Modality modality) {}

  /** Cues before a number, longest first. */
  static final List<Cue> BEFORE =
      cues(
          row(
              AT_LEAST,
              "at least, no fewer than, no less than, not less than, not fewer than, "
                  + "a minimum of, minimum of, at the very least, as few as, as little as, "
                  + "no lower than, a good"),
          row(
              MORE_THAN,
              "more than, greater than, higher than, longer than, older than, larger than, "
                  + "bigger than, over, beyond, above, exceed, exceeds, exceeded, exceeding, "
                  + "surpass, surpassed, surpasses, surpassing, topped, could top, may top, "
                  + "might top, will top, would top, to top, topping, upwards of, upward of, "
                  + "in excess of, north of, well over, just over, over than, well above, just above"),
          row(
              AT_MOST,
              "up to, as many as, as much as, at most, no more than, not more than, "
                  + "a maximum of, maximum of, no greater than, not exceeding, no older than, "
                  + "no higher than, capped at, anything up to"),
          row(
              LESS_THAN,
              "under, fewer than, less than, below, lower than, smaller than, younger than, "
                  + "shorter than, sub -, just under, south of, well under, well below, "
                  + "just below"),
          row(
              ABOUT,
              "about, around, some, nearly, almost, close to, roughly, approximately, "
                  + "approx, an estimated, estimated, estimated at, estimated to be, circa, ~, ∼, "
                  + "≈, in the region of, on the order of, virtually, practically, approaching, "
                  + "nearing, just shy of, shy of, just short of, maybe, perhaps, or about, "
                  + "somewhere around, reportedly about, not quite, something like, "
                  + "in the vicinity of, in the order of, in the neighbourhood of, "
                  + "in the neighborhood of, close on, getting on for, just about, well nigh"));

  /** Cues after a number, longest first. */
  static final List<Cue> AFTER =
      cues(
          row(
              AT_LEAST,
              "+, plus, - plus, or more, or greater, or above, or higher, or older, or over, "
                  + "or larger, or longer, or better, or up, and over, and above, and older, "
                  + "and up, and higher, and more, at least, at the least"),
          row(
              AT_MOST,
              "or less, or fewer, or under, or below, or younger, or lower, and under, "
                  + "and younger, and below, at most, at the most, maximum"),
          row(
              ABOUT,
              "or so, - odd, odd, - ish, ish, or thereabouts, more or less, - something, "
                  + "give or take"));

  /** Words between a cue and its number that do not part them: "more than a dozen". */
  private static final Set<String> BETWEEN =
      Words.set("a an another magnitude age combined further whopping staggering");

  private static final Set<String> PLACE_OR_TIME_WORD = Set.of("over", "around");

  /** Verbs after which "over" with a time is more than, not during. */
  private static final Set<String> LASTING =
      Words.set(
          "for last lasted lasts lasting took take takes taking in after just well a little is",
          "was spent spend served of within than");

  /** Stretches, besides those of the clock, over which a thing may last: "over two summers". */
  private static final Set<String> SPELLS =
      Words.set(
          "spring springs summer summers autumn autumns winter winters season seasons weekend",
          "weekends semester semesters term terms generation generations session sessions");

  /** Verbs after which "up to" tells where a quantity went, not what it stays under. */
  private static final Set<String> CLIMBING =
      Words.set(
          "go goes went gone going climb climbs climbed climbing rise rises rose risen rising",
          "creep creeps crept creeping inch inches inched inching edge edges edged edging tick",
          "ticks ticked ticking move moves moved moving jumped bumped shot grown revised adjusted");

  /** What is counted up, or grows by itself: "that brings the total up to nine". */
  private static final Set<String> TALLIES =
      Words.set(
          "total toll count tally number figure turnout containment attendance membership",
          "unemployment inflation occupancy score");

  private static List<Cue> row(Modality modality, String phrases) {
    List<Cue> out = new ArrayList<>();
    for (String each : phrases.split(", ")) {
      out.add(new Cue(List.of(each.split(" ")), modality));
    }
    return out;
  }

  @SafeVarargs
  private static List<Cue> cues(List<Cue>... rows) {
    List<Cue> out = new ArrayList<>();
    for (List<Cue> each : rows) {
      out.addAll(each);
    }
    out.sort(Comparator.comparing((Cue cue) -> -cue.words().size()));
    return List.copyOf(out);
  }

  /** The cue before the number (with its sign of currency) that begins at a piece. */
  static @Nullable Cue before(Pieces p, int first) {
    int end = first;
    for (int skipped = 0; skipped < 4; skipped++) {
      Cue cue = endingAt(p, end);
      if (cue != null) {
        return figurative(p, end - cue.words().size(), first, cue) ? null : cue;
      }
      if (p.is(end - 1, "of") && p.is(end - 2, "age") && p.is(end - 3, "the")) {
        end -= 3;
      } else if (p.is(end - 1, "of") && p.is(end - 2, "total") && p.is(end - 3, "a")) {
        end -= 3;
      } else if (p.in(end - 1, BETWEEN) || p.is(end - 1, "(", "“", "\"")) {
        end -= 1;
      } else {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Cue endingAt(Pieces p, int end) {
    for (Cue cue : BEFORE) {
      if (p.at(end - cue.words().size(), cue.words())) {
        return cue;
      }
    }
    return null;
  }

  /** "has gone up to nine", "containment is up to nine percent"; not "fines are up to $90". */
  private static boolean climbs(Pieces p, int up) {
    int before = p.is(up - 1, "now", "back") ? up - 2 : up - 1;
    boolean be = p.is(before, "is", "are", "was", "were", "'s", "stands", "stood");
    return p.in(before, CLIMBING) || p.in(be ? before - 1 : before, TALLIES);
  }

  /** "over three days" is during, "walked around two lakes" is a place. */
  private static boolean figurative(Pieces p, int at, int first, Cue cue) {
    if (p.is(at, "up") && p.is(at + 1, "to")) {
      return climbs(p, at);
    }
    if (cue.words().size() > 1 || !p.in(at, PLACE_OR_TIME_WORD)) {
      return p.is(at, "under", "below", "above")
          && p.upos(at).equals("ADP")
          && p.is(at - 1, "from");
    }
    boolean preposition = p.upos(at).equals("ADP") && relation(p, at).equals("case");
    if (p.is(at, "over")) {
      int noun = first;
      while (noun < first + 4 && (p.number(noun) || NumberWords.isNumberWord(p.low(noun)))) {
        noun++;
      }
      boolean during =
          (p.in(noun, MeasureWords.TIME) || p.in(noun, SPELLS))
              && !p.is(noun + 1, "old", "of")
              && !p.hyphen(noun - 1);
      return during && !p.in(at - 1, LASTING);
    }
    return preposition || p.low(at - 1).endsWith("ing") && p.small(at - 1) && p.small(first);
  }

  private static String relation(Pieces p, int i) {
    var token = p.token(i);
    return token == null ? "" : token.relation();
  }

  /** The cue after a number that ends before a piece; a few words of its unit may stand between. */
  static @Nullable Cue after(Pieces p, int end) {
    for (int at = end; at <= end + 3; at++) {
      for (Cue cue : AFTER) {
        boolean near = at == end || cue.words().size() > 1 && !cue.words().getFirst().equals("-");
        if (near && p.at(at, cue.words()) && !arithmetic(p, at, cue)) {
          return cue;
        }
      }
      boolean unit = p.small(at) || p.is(at, "%", "°") || p.hyphen(at);
      if (!unit || p.is(at, "and", "or", "of", "in", "at", "to", "were", "was", "with", "on")) {
        return null;
      }
    }
    return null;
  }

  /** "5 + 3", "two plus three", "20 or more than", "10 and more boats". */
  private static boolean arithmetic(Pieces p, int at, Cue cue) {
    int next = at + cue.words().size();
    boolean number = p.number(next) || NumberWords.isNumberWord(p.low(next));
    boolean plus = cue.words().getLast().equals("plus") || cue.words().getLast().equals("+");
    boolean more =
        p.is(at, "and")
            && p.is(at + 1, "more", "less", "over", "up", "under", "above", "below")
            && (number || p.is(next, "than"));
    boolean least = p.is(at, "at") && number;
    return plus && (number || p.is(at, "plus") && p.is(next, "a", "the", "an")) || more || least;
  }
}
