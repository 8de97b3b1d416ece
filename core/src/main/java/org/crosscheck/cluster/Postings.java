package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Which reports hold a term: how many, and the newest {@value #MOST} of them. An open hash table
 * from keys to a count and a block of report numbers; blocks grow by four and lie in pages, so that
 * a term held once costs sixteen bytes.
 */
final class Postings {

  /** The newest reports that are remembered for a term. */
  static final int MOST = 64;

  private static final int[] SIZES = {2, 8, MOST};
  private static final int PAGE = 1 << 16;
  private static final int NONE = -1;

  /** Of each slot its key, its count and its place side by side: one look into memory. */
  private static final int CELL = 4;

  private static final int COUNT = 1;
  private static final int PLACE = 2;

  private int[] table = new int[CELL << 12];
  private int used;

  private final List<int[]> pages = new ArrayList<>();
  private int next = PAGE;
  private final int[] free = {NONE, NONE, NONE};

  /** Where the cell of a key begins, or that in which it would stand. */
  private int slot(int key) {
    int mask = table.length / CELL - 1;
    int slot = (key * 0x9E3779B9) >>> 7 & mask;
    while (table[slot * CELL + COUNT] != 0 && table[slot * CELL] != key) {
      slot = slot + 1 & mask;
    }
    return slot * CELL;
  }

  /** Number of reports that hold a term. */
  int count(int key) {
    int slot = slot(key);
    return table[slot + COUNT] == 0 ? 0 : table[slot + COUNT] - 1;
  }

  /** Adds a report to those that hold a term. */
  void add(int key, int report) {
    int slot = slot(key);
    if (table[slot + COUNT] == 0) {
      if (++used * 5L * CELL > table.length * 3L) {
        grow();
        slot = slot(key);
      }
      table[slot] = key;
      table[slot + COUNT] = 1;
    }
    int held = table[slot + COUNT]++ - 1;
    if (held == 0) {
      table[slot + PLACE] = report;
      return;
    }
    int kept = Math.min(held, MOST);
    if (held == 1) {
      int block = block(0);
      page(block)[block & PAGE - 1] = table[slot + PLACE];
      table[slot + PLACE] = block;
    } else if (held == SIZES[0] || held == SIZES[1]) {
      int size = held == SIZES[0] ? 0 : 1;
      int block = block(size + 1);
      System.arraycopy(
          page(table[slot + PLACE]),
          table[slot + PLACE] & PAGE - 1,
          page(block),
          block & PAGE - 1,
          held);
      page(table[slot + PLACE])[table[slot + PLACE] & PAGE - 1] = free[size];
      free[size] = table[slot + PLACE];
      table[slot + PLACE] = block;
    }
    int at = held < MOST ? kept : held % MOST;
    page(table[slot + PLACE])[(table[slot + PLACE] & PAGE - 1) + at] = report;
  }

  /**
   * Copies the newest reports of a term to {@code into} and says how many they are; -1 stands for
   * one that was taken out.
   */
  int newest(int key, int[] into) {
    int slot = slot(key);
    int held = table[slot + COUNT] - 1;
    if (held <= 0) {
      return 0;
    }
    if (held == 1) {
      into[0] = table[slot + PLACE];
      return 1;
    }
    int kept = Math.min(held, MOST);
    System.arraycopy(page(table[slot + PLACE]), table[slot + PLACE] & PAGE - 1, into, 0, kept);
    return kept;
  }

  /** Takes a report out of those that hold a term. */
  void remove(int key, int report) {
    int slot = slot(key);
    int held = table[slot + COUNT] - 1;
    if (held <= 0) {
      return;
    }
    if (held == 1) {
      table[slot + COUNT] = 1;
      return;
    }
    int[] page = page(table[slot + PLACE]);
    int from = table[slot + PLACE] & PAGE - 1;
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
    int[] old = table;
    table = new int[old.length * 2];
    for (int i = 0; i < old.length; i += CELL) {
      if (old[i + COUNT] != 0) {
        System.arraycopy(old, i, table, slot(old[i]), CELL);
      }
    }
  }
}
