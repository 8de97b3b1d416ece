package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Which reports hold a term: how many, and the newest {@value #MOST} of them. An open hash table
 * from keys to a count and a block of report numbers; blocks grow by four and lie in pages, so that
 * a term held once costs twelve bytes.
 */
final class Postings {

  /** The newest reports that are remembered for a term. */
  static final int MOST = 64;

  private static final int[] SIZES = {2, 8, MOST};
  private static final int PAGE = 1 << 16;
  private static final int NONE = -1;

  private int[] keys = new int[1 << 12];
  private int[] counts = new int[keys.length];
  private int[] places = new int[keys.length];
  private int used;

  private final List<int[]> pages = new ArrayList<>();
  private int next = PAGE;
  private final int[] free = {NONE, NONE, NONE};

  /** Slot of a key, or that in which it would stand. */
  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key * 0x9E3779B9) >>> 7 & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Number of reports that hold a term. */
  int count(int key) {
    int slot = slot(key);
    return counts[slot] == 0 ? 0 : counts[slot] - 1;
  }

  /** Adds a report to those that hold a term. */
  void add(int key, int report) {
    int slot = slot(key);
    if (counts[slot] == 0) {
      if (++used * 5L > keys.length * 3L) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      counts[slot] = 1;
    }
    int held = counts[slot]++ - 1;
    if (held == 0) {
      places[slot] = report;
      return;
    }
    int kept = Math.min(held, MOST);
    if (held == 1) {
      int block = block(0);
      page(block)[block & PAGE - 1] = places[slot];
      places[slot] = block;
    } else if (held == SIZES[0] || held == SIZES[1]) {
      int size = held == SIZES[0] ? 0 : 1;
      int block = block(size + 1);
      System.arraycopy(
          page(places[slot]), places[slot] & PAGE - 1, page(block), block & PAGE - 1, held);
      page(places[slot])[places[slot] & PAGE - 1] = free[size];
      free[size] = places[slot];
      places[slot] = block;
    }
    int at = held < MOST ? kept : held % MOST;
    page(places[slot])[(places[slot] & PAGE - 1) + at] = report;
  }

  /**
   * Copies the newest reports of a term to {@code into} and says how many they are; -1 stands for
   * one that was taken out.
   */
  int newest(int key, int[] into) {
    int slot = slot(key);
    int held = counts[slot] - 1;
    if (held <= 0) {
      return 0;
    }
    if (held == 1) {
      into[0] = places[slot];
      return 1;
    }
    int kept = Math.min(held, MOST);
    System.arraycopy(page(places[slot]), places[slot] & PAGE - 1, into, 0, kept);
    return kept;
  }

  /** Takes a report out of those that hold a term. */
  void remove(int key, int report) {
    int slot = slot(key);
    int held = counts[slot] - 1;
    if (held <= 0) {
      return;
    }
    if (held == 1) {
      counts[slot] = 1;
      return;
    }
    int[] page = page(places[slot]);
    int from = places[slot] & PAGE - 1;
    int kept = Math.min(held, MOST);
    for (int i = from; i < from + kept; i++) {
      if (page[i] == report) {
        page[i] = NONE;
      }
    }
  }

  private int[] page(int block) {
    return pages.get(block >>> 16);
  }

  private int block(int size) {
    if (free[size] != NONE) {
      int block = free[size];
      free[size] = page(block)[block & PAGE - 1];
      return block;
    }
    if (next + SIZES[size] > PAGE) {
      pages.add(new int[PAGE]);
      next = 0;
    }
    int block = (pages.size() - 1 << 16) + next;
    next += SIZES[size];
    return block;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldPlaces = places;
    keys = new int[oldKeys.length * 2];
    counts = new int[keys.length];
    places = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
        places[slot] = oldPlaces[i];
      }
    }
  }

  /** Bytes in use, roughly. */
  long bytes() {
    return 12L * keys.length + 4L * PAGE * pages.size();
  }
}
