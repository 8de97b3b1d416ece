package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A stream of made-up reports: each is of one of many events and has words as common as English
 * words are (Zipf's law), names, places, streets, ages and days of its event, names of its own, and
 * some that many events share. Four in ten open an event, the others are of one of the last
 * thousands.
 */
final class Synthetic {

  private static final int VOCABULARY = 60_000;
  private static final int CITIES = 2_000;
  private static final int RECENT = 3_000;
  private static final double FRESH = 0.4;

  private final Random random = new Random(4);
  private final int[] recent = new int[RECENT];
  private int events;
  private int reports;
  private int event;

  /** Number of the event of the report that was made last. */
  int event() {
    return event;
  }

  Sketch next() {
    if (events == 0 || random.nextDouble() < FRESH) {
      recent[events % RECENT] = events;
      event = events++;
    } else {
      event = recent[random.nextInt(Math.min(events, RECENT))];
    }
    Random of = new Random(31L * event + 7);
    int city = of.nextInt(CITIES);
    int day = 15_000 + event / 40;
    List<Map<Integer, Byte>> terms = new ArrayList<>();
    for (int k = 0; k < Kind.values().length; k++) {
      terms.add(new TreeMap<>());
    }
    for (int i = 0; i < 110; i++) {
      put(terms, Kind.WORD, "w" + zipf(random), i < 20);
    }
    for (int i = 0; i < 25; i++) {
      put(terms, Kind.WORD, "w" + zipf(of), i < 10);
    }
    for (int i = 0; i < 8; i++) {
      if (random.nextInt(3) > 0) {
        put(terms, Kind.NAME, "n" + event + "-" + i, i < 3);
        put(terms, Kind.PAIR, "p" + event + "-" + i, i < 3);
      }
    }
    for (int i = 0; i < 6; i++) {
      put(terms, Kind.NAME, "o" + random.nextInt(100_000), false);
      put(terms, Kind.PAIR, "q" + reports + "-" + i, false);
    }
    put(terms, Kind.NAME, "city" + city, true);
    put(terms, Kind.PLACE, "city" + city, true);
    put(terms, Kind.STREET, "street" + of.nextInt(20_000), true);
    put(terms, Kind.AGE, Integer.toString(18 + of.nextInt(60)), false);
    put(terms, Kind.PUBLISHER, "paper" + random.nextInt(500), false);
    reports++;
    return sketch(terms, day, 1 + random.nextInt(3));
  }

  private static Sketch sketch(List<Map<Integer, Byte>> terms, int day, int late) {
    int size = terms.stream().mapToInt(Map::size).sum();
    short[] ends = new short[terms.size()];
    int[] keys = new int[size];
    byte[] weights = new byte[size];
    int n = 0;
    for (int k = 0; k < ends.length; k++) {
      for (Map.Entry<Integer, Byte> each : terms.get(k).entrySet()) {
        keys[n] = each.getKey();
        weights[n++] = each.getValue();
      }
      ends[k] = (short) n;
    }
    return new Sketch(
        day + late, day, new int[] {day}, ends, keys, weights, new int[0], new float[0]);
  }

  private static void put(List<Map<Integer, Byte>> terms, Kind kind, String term, boolean leading) {
    terms.get(kind.ordinal()).put(kind.key(term), Sketch.packed(1, leading));
  }

  private static int zipf(Random random) {
    return (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
  }
}
