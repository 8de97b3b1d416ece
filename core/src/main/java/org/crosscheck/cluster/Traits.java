package org.crosscheck.cluster;

import java.util.List;

/** Measures the {@link Trait}s of a new report and an earlier one. */
final class Traits {

  /**
   * How far apart two reports are put of which one is undated: not at all. A stream brings reports
   * of one event close to one another, and the trees were fitted on dated ones alone.
   */
  private static final double UNDATED_APART = 0;

  private final float[] x = new float[Trait.values().length];

  private Traits() {}

  static float[] of(Probe a, Probe.Lengths lengths, Sketch b) {
    Traits traits = new Traits();
    traits.words(a, lengths, b);
    traits.names(a, lengths, b);
    traits.marks(a, b);
    traits.times(a.sketch, b);
    traits.counts(a.sketch, b);
    traits.set(Trait.LENGTH, Math.min(a.sketch.count(Kind.WORD), b.count(Kind.WORD)));
    traits.set(Trait.LENGTH_OTHER, Math.max(a.sketch.count(Kind.WORD), b.count(Kind.WORD)));
    return traits.x;
  }

  /** Sets how far each candidate is ahead of the best other one. */
  static void compare(List<float[]> candidates) {
    ahead(candidates, Trait.WORDS, Trait.WORDS_AHEAD);
    ahead(candidates, Trait.NAMES_RARE, Trait.NAMES_AHEAD);
    ahead(candidates, Trait.LEADS, Trait.LEADS_AHEAD);
  }

  private static void ahead(List<float[]> candidates, Trait of, Trait ahead) {
    float best = 0;
    float second = 0;
    for (float[] x : candidates) {
      float value = x[of.ordinal()];
      if (value > best) {
        second = best;
        best = value;
      } else if (value > second) {
        second = value;
      }
    }
    for (float[] x : candidates) {
      float value = x[of.ordinal()];
      x[ahead.ordinal()] = value - (value == best ? second : best);
    }
  }

  /** Whether countries lead both reports, and none of the one is named by the other. */
  static boolean abroad(Sketch a, Sketch b) {
    return leads(a) && leads(b) && !shares(a, b);
  }

  private static boolean leads(Sketch sketch) {
    for (int i = sketch.first(Kind.COUNTRY); i < sketch.end(Kind.COUNTRY); i++) {
      if (sketch.leading(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shares(Sketch a, Sketch b) {
    for (int i = a.first(Kind.COUNTRY); i < a.end(Kind.COUNTRY); i++) {
      for (int j = b.first(Kind.COUNTRY); j < b.end(Kind.COUNTRY); j++) {
        if (a.key(i) == b.key(j)) {
          return true;
        }
      }
    }
    return false;
  }

  private void set(Trait trait, double value) {
    x[trait.ordinal()] = (float) value;
  }

  private void words(Probe a, Probe.Lengths lengths, Sketch b) {
    Sketch s = a.sketch;
    double dot = 0;
    double lead = 0;
    double mine = 0;
    double mineAll = 0;
    double theirs = 0;
    double within = 0;
    int i = s.first(Kind.WORD);
    int j = b.first(Kind.WORD);
    int end = b.end(Kind.WORD);
    for (; i < s.end(Kind.WORD); i++) {
      double r = Math.max(0, a.rarities[i]);
      if (s.leading(i)) {
        mineAll += r;
      }
      while (j < end && b.key(j) < s.key(i)) {
        j++;
      }
      if (j < end && b.key(j) == s.key(i)) {
        dot += a.weights[i] * r * b.weight(j) / 16;
        within += r;
        if (s.leading(i)) {
          mine += r;
        }
        if (b.leading(j)) {
          theirs += r;
        }
        if (s.leading(i) && b.leading(j)) {
          lead += r * r;
        }
      }
    }
    double norm = a.norms[Kind.WORD.ordinal()] * lengths.words();
    set(Trait.WORDS, norm == 0 ? 0 : dot / norm);
    double least = Math.min(a.sum, lengths.sum());
    set(Trait.WORDS_WITHIN, least == 0 ? 0 : Math.min(1.2, within / least));
    double leads = a.lead * lengths.lead();
    set(Trait.LEADS, leads == 0 ? 0 : lead / leads);
    double forth = mineAll == 0 ? 0 : mine / mineAll;
    double back = lengths.leadSum() == 0 ? 0 : theirs / lengths.leadSum();
    set(Trait.LEAD_WITHIN, Math.max(forth, back));
    set(Trait.LEAD_WITHIN_BOTH, Math.min(forth, back));
  }

  private void names(Probe a, Probe.Lengths lengths, Sketch b) {
    Shared names = new Shared(a, b, Kind.NAME);
    double norm = a.norms[Kind.NAME.ordinal()] * lengths.names();
    set(Trait.NAMES, norm == 0 ? 0 : names.dot / norm);
    set(Trait.NAMES_RARE, Math.min(60, names.rare));
    set(Trait.NAME_RAREST, names.rarest);
    Shared pairs = new Shared(a, b, Kind.PAIR);
    double norms = a.norms[Kind.PAIR.ordinal()] * lengths.pairs();
    set(Trait.PAIRS, norms == 0 ? 0 : pairs.dot / norms);
    set(Trait.PAIRS_RARE, Math.min(60, pairs.rare));
  }

  private void marks(Probe a, Sketch b) {
    Shared places = new Shared(a, b, Kind.PLACE);
    set(Trait.PLACE_RAREST, places.rarest);
    set(Trait.PLACES, Math.min(20, places.sum));
    set(Trait.PLACES_APART, apart(a.sketch, b, Kind.PLACE, places));
    Shared streets = new Shared(a, b, Kind.STREET);
    set(Trait.STREET_RAREST, streets.rarest);
    set(Trait.STREETS_APART, apart(a.sketch, b, Kind.STREET, streets));
    set(Trait.NUMBERS, Math.min(30, new Shared(a, b, Kind.NUMBER).rare));
    Shared ages = new Shared(a, b, Kind.AGE);
    set(Trait.AGES, Math.min(15, ages.sum));
    set(Trait.AGES_APART, apart(a.sketch, b, Kind.AGE, ages));
    set(Trait.AGED, Math.min(30, new Shared(a, b, Kind.AGED).sum));
    Shared hours = new Shared(a, b, Kind.HOUR);
    set(Trait.HOURS, Math.min(15, hours.sum));
    set(Trait.HOURS_APART, apart(a.sketch, b, Kind.HOUR, hours));
    boolean known = a.sketch.count(Kind.PUBLISHER) > 0 && b.count(Kind.PUBLISHER) > 0;
    set(
        Trait.PUBLISHER_SAME,
        known ? Math.min(1, new Shared(a, b, Kind.PUBLISHER).sum) : Float.NaN);
  }

  private static double apart(Sketch a, Sketch b, Kind kind, Shared shared) {
    return shared.count == 0 && a.count(kind) > 0 && b.count(kind) > 0
        ? Math.min(a.count(kind), b.count(kind))
        : 0;
  }

  private void times(Sketch a, Sketch b) {
    set(Trait.DAYS_APART, gap(a.days(), b.days()));
    set(
        Trait.FIRST_DAYS_APART,
        a.firstDay() == Sketch.UNDATED || b.firstDay() == Sketch.UNDATED
            ? Float.NaN
            : Math.log1p(Math.abs((double) a.firstDay() - b.firstDay())));
    double to = Double.NaN;
    if (b.dated()) {
      to = gap(a.days(), new int[] {b.day()});
    }
    if (a.dated()) {
      double other = gap(b.days(), new int[] {a.day()});
      to = Double.isNaN(to) ? other : Double.isNaN(other) ? to : Math.min(to, other);
    }
    set(Trait.DAY_TO_DATE, to);
    set(
        Trait.DATES_APART,
        a.dated() && b.dated() ? Math.log1p(Math.abs((double) a.day() - b.day())) : UNDATED_APART);
  }

  private static double gap(int[] a, int[] b) {
    double least = Double.NaN;
    for (int x : a) {
      for (int y : b) {
        double gap = Math.log1p(Math.abs((double) x - y));
        least = Double.isNaN(least) ? gap : Math.min(least, gap);
      }
    }
    return least;
  }

  private void counts(Sketch a, Sketch b) {
    double same = 0;
    double apart = 0;
    double gap = 0;
    int[] m = a.measures();
    int[] n = b.measures();
    int j = 0;
    for (int i = 0; i < m.length; ) {
      int next = i;
      while (next < m.length && m[next] == m[i]) {
        next++;
      }
      while (j < n.length && n[j] < m[i]) {
        j++;
      }
      int stop = j;
      boolean equal = false;
      double value = 0;
      while (stop < n.length && n[stop] == m[i]) {
        for (int k = i; k < next; k++) {
          if (a.values()[k] == b.values()[stop]) {
            equal = true;
            value = Math.max(value, Math.log(2 + Math.abs(a.values()[k])));
          }
        }
        stop++;
      }
      if (stop > j && !equal) {
        for (int k = i; k < next; k++) {
          for (int l = j; l < stop; l++) {
            gap =
                Math.max(
                    gap,
                    Math.abs(
                        Math.log1p(Math.abs(a.values()[k])) - Math.log1p(Math.abs(b.values()[l]))));
          }
        }
      }
      if (stop > j) {
        same += equal ? value : 0;
        apart += equal ? 0 : 1;
      }
      i = next;
      j = stop;
    }
    set(Trait.COUNTS_SAME, same);
    set(Trait.COUNTS_APART, apart);
    set(Trait.COUNTS_GAP, gap);
  }

  /** What two sketches have in common of one kind. */
  private static final class Shared {
    int count;
    double dot;
    double sum;
    double rare;
    double rarest;

    /** Rarity from which on a shared name tells something by itself. */
    private static final double RARE = 3.5;

    Shared(Probe a, Sketch b, Kind kind) {
      Sketch s = a.sketch;
      int j = b.first(kind);
      int end = b.end(kind);
      for (int i = s.first(kind); i < s.end(kind) && j < end; i++) {
        while (j < end && b.key(j) < s.key(i)) {
          j++;
        }
        if (j < end && b.key(j) == s.key(i)) {
          double r = Math.max(0, a.rarities[i]);
          count++;
          dot += a.weights[i] * r * b.weight(j) / 16;
          sum += r;
          rare += Math.max(0, r - RARE);
          rarest = Math.max(rarest, r);
        }
      }
    }
  }
}
