package org.crosscheck.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sorts of things that happen to what is counted, as far as news divides one sort into others: the
 * shot are killed or wounded, the wounded are in one condition or another.
 */
enum Deed {
  KILLED("kill|dead|death|die\\b|dies\\b|died\\b|fatal|slain|slay|perish|murder|body\\b|bodies\\b"),
  HURT("injur|wound|hurt"),
  MISSING("missing|\\bmiss\\b|unaccounted"),
  SAVED("rescu|surviv|\\bsave\\b|\\bsaved\\b|unharmed|unhurt"),
  STRUCK("\\bshoot\\b|\\bshot\\b|struck by|gunfire|gunned|casualt|stab|shooting"),
  ABOARD("aboard|on board|\\bboard|passenger|crew|occupant"),
  HOSPITALISED("hospital"),
  CONDITION(
      "critical|serious|stable|\\bfair|good condition|\\bgood\\b|grave|minor|life-threatening"),
  RELEASED("releas|discharg|treated"),
  LAUNCHED("launch|\\bfire\\b|\\bfired\\b|deploy|\\bsend|\\bsent"),
  STOPPED("intercept|\\bstop|neutrali|repel|thwart"),
  DOWNED("shot down|shoot down|downed\\b|downing\\b|destroy"),
  LOST("\\blost|\\blose|jam|suppress|vanish|disappear|off radar"),
  THROUGH("penetrat|got through|get through|\\bhit|struck|strike|\\bimpact|\\breach"),
  ARRESTED("arrest|detain|custody"),
  SUSPECTED("suspect"),
  FOR("\\bfor\\b|in favour|in favor|\\byes\\b|\\bback"),
  AGAINST("against|oppos|\\bno\\b|abstain|abstention|absent"),
  CAST("\\bcast|\\bvote|ballot");

  private static final Map<Deed, Set<Deed>> DIVIDED =
      Map.of(
          STRUCK, EnumSet.of(KILLED, HURT, CONDITION, HOSPITALISED, RELEASED),
          HURT, EnumSet.of(CONDITION, RELEASED, HOSPITALISED),
          HOSPITALISED, EnumSet.of(CONDITION),
          STOPPED, EnumSet.of(DOWNED, LOST),
          LAUNCHED, EnumSet.of(STOPPED, DOWNED, LOST, THROUGH),
          ABOARD, EnumSet.of(KILLED, HURT, MISSING, SAVED),
          SUSPECTED, EnumSet.of(ARRESTED),
          CAST, EnumSet.of(FOR, AGAINST));
  private static final Map<Deed, Set<Deed>> EXCLUDES =
      Map.of(
          KILLED, EnumSet.of(HURT, MISSING, SAVED, CONDITION, RELEASED, HOSPITALISED),
          HURT, EnumSet.of(KILLED, MISSING),
          MISSING, EnumSet.of(KILLED, HURT, SAVED),
          SAVED, EnumSet.of(KILLED, MISSING),
          CONDITION, EnumSet.of(KILLED, RELEASED),
          RELEASED, EnumSet.of(KILLED, CONDITION),
          STOPPED, EnumSet.of(THROUGH),
          DOWNED, EnumSet.of(THROUGH),
          THROUGH, EnumSet.of(STOPPED, DOWNED, LOST));

  private final List<Cue> cues;

  /**
   * A sort of deed.
   *
   * @param cues parts of words that tell of it, with {@code \\b} where a word begins or ends
   */
  Deed(String cues) {
    this.cues = Arrays.stream(cues.split("\\|")).map(Cue::of).toList();
  }

  private record Cue(String letters, boolean opens, boolean closes) {

    static Cue of(String written) {
      return new Cue(
          written.replace("\\b", ""), written.startsWith("\\b"), written.endsWith("\\b"));
    }

    boolean isIn(String words) {
      for (int at = words.indexOf(letters); at >= 0; at = words.indexOf(letters, at + 1)) {
        int end = at + letters.length();
        boolean opening = at == 0 || !isWord(words.charAt(at - 1));
        boolean closing = end == words.length() || !isWord(words.charAt(end));
        // to be shot down is not to be shot
        boolean downed =
            opens && closes && letters.startsWith("sho") && words.startsWith(" down", end);
        if ((opening || !opens) && (closing || !closes) && !downed) {
          return true;
        }
      }
      return false;
    }

    private static boolean isWord(char c) {
      return c < 128 && Character.isLetterOrDigit(c) || c == '_';
    }
  }

  /** The sorts that some words speak of. */
  static Set<Deed> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Set<Deed> found = EnumSet.noneOf(Deed.class);
    for (Deed each : values()) {
      for (Cue cue : each.cues) {
        if (cue.isIn(lower)) {
          found.add(each);
          break;
        }
      }
    }
    return found;
  }

  /** The sorts into which this one divides. */
  Set<Deed> divided() {
    return DIVIDED.getOrDefault(this, EnumSet.noneOf(Deed.class));
  }

  /**
   * Whether what suffered {@code whole} cannot have a part that suffered {@code part}: the killed
   * have no injured among them, and the critical are part of those in hospital, not the reverse.
   */
  static boolean exclude(Set<Deed> whole, Set<Deed> part) {
    if (only(KILLED, HURT, whole, part) || only(HURT, KILLED, whole, part) || holds(part, whole)) {
      return true;
    }
    Set<Deed> own = EnumSet.noneOf(Deed.class);
    own.addAll(part);
    own.removeAll(whole);
    boolean excluded = false;
    for (Deed each : whole) {
      if (part.stream().anyMatch(each.divided()::contains)) {
        return false;
      }
      Set<Deed> out = EXCLUDES.getOrDefault(each, EnumSet.noneOf(Deed.class));
      excluded |= own.stream().anyMatch(out::contains) && own.size() == part.size();
    }
    return excluded;
  }

  private static boolean only(Deed one, Deed other, Set<Deed> whole, Set<Deed> part) {
    return whole.contains(one)
        && !whole.contains(other)
        && part.contains(other)
        && !part.contains(one);
  }

  /** Whether {@code wide} is of a sort, other than those of both, that divides into narrow's. */
  private static boolean holds(Set<Deed> wide, Set<Deed> narrow) {
    return wide.stream()
        .filter(each -> !narrow.contains(each))
        .anyMatch(each -> splits(each, wide, narrow));
  }

  /** Whether what suffered {@code narrow} is among what suffered {@code wide}. */
  static boolean nested(Set<Deed> wide, Set<Deed> narrow) {
    return wide.stream().anyMatch(each -> splits(each, wide, narrow));
  }

  private static boolean splits(Deed each, Set<Deed> wide, Set<Deed> narrow) {
    return each != STRUCK
        && each.divided().stream().anyMatch(d -> narrow.contains(d) && !wide.contains(d));
  }

  /** Whether a sort in {@code whole} divides into sorts of which each part has one. */
  static boolean divides(Set<Deed> whole, Iterable<Set<Deed>> parts) {
    for (Deed each : whole) {
      boolean all = true;
      for (Set<Deed> part : parts) {
        all &= part.stream().anyMatch(each.divided()::contains);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
