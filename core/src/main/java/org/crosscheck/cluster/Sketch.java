package org.crosscheck.cluster;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.crosscheck.model.Report;

/**
 * What a report looks like to the {@link Clusterer}: the keys of its words, names, places, streets,
 * numbers, ages and hours, each with how much the report is about it, its counts, the day it was
 * published and the days it speaks of. Some two kilobytes, and all that is kept of a report to
 * place later ones.
 */
public final class Sketch {

  private static final byte VERSION = 1;

  /** Stands for the day of an undated report. */
  static final int UNDATED = Integer.MIN_VALUE;

  private static final int LEAD = 0x80;
  private static final int WEIGHT = 0x7F;

  private final int day;
  private final int firstDay;
  private final int[] days;
  private final short[] ends;
  private final int[] keys;
  private final byte[] weights;
  private final int[] measures;
  private final float[] values;

  Sketch(
      int day,
      int firstDay,
      int[] days,
      short[] ends,
      int[] keys,
      byte[] weights,
      int[] measures,
      float[] values) {
    this.day = day;
    this.firstDay = firstDay;
    this.days = days;
    this.ends = ends;
    this.keys = keys;
    this.weights = weights;
    this.measures = measures;
    this.values = values;
  }

  /** The sketch of a report. */
  public static Sketch of(Report report) {
    return new Sketcher(report).sketch();
  }

  /** The sketch in a form to be kept, its version first. */
  public byte[] bytes() {
    int size = 11 + 4 * days.length + 2 * ends.length + 5 * keys.length + 8 * measures.length;
    ByteBuffer buffer = ByteBuffer.allocate(size);
    buffer
        .put(VERSION)
        .putInt(day)
        .putInt(firstDay)
        .put((byte) days.length)
        .put((byte) measures.length);
    for (int each : days) {
      buffer.putInt(each);
    }
    for (short end : ends) {
      buffer.putShort(end);
    }
    for (int key : keys) {
      buffer.putInt(key);
    }
    buffer.put(weights);
    for (int i = 0; i < measures.length; i++) {
      buffer.putInt(measures[i]).putFloat(values[i]);
    }
    return buffer.array();
  }

  /**
   * Reads what {@link #bytes()} wrote.
   *
   * @throws IllegalArgumentException if it is of another version, or broken
   */
  public static Sketch from(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      byte version = buffer.get();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "version (" + version + ") of a sketch is not " + VERSION + "\nMaybe make it anew");
      }
      int day = buffer.getInt();
      int firstDay = buffer.getInt();
      int[] days = new int[buffer.get() & 0xFF];
      int[] measures = new int[buffer.get() & 0xFF];
      float[] values = new float[measures.length];
      Arrays.setAll(days, i -> buffer.getInt());
      short[] ends = new short[Kind.values().length];
      for (int i = 0; i < ends.length; i++) {
        ends[i] = buffer.getShort();
      }
      int[] keys = new int[ends[ends.length - 1]];
      Arrays.setAll(keys, i -> buffer.getInt());
      byte[] weights = new byte[keys.length];
      buffer.get(weights);
      for (int i = 0; i < measures.length; i++) {
        measures[i] = buffer.getInt();
        values[i] = buffer.getFloat();
      }
      return new Sketch(day, firstDay, days, ends, keys, weights, measures, values);
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("bytes (" + bytes.length + ") of a sketch are broken", e);
    }
  }

  /** The day of publication, counted from 1970, or {@link #UNDATED}. */
  int day() {
    return day;
  }

  boolean dated() {
    return day != UNDATED;
  }

  /** The day that the story speaks of first, or {@link #UNDATED}. */
  int firstDay() {
    return firstDay;
  }

  /** The days on which the report says that it happened, in order, without doubles. */
  int[] days() {
    return days;
  }

  /** Index of the first term of a kind; terms of a kind are in the order of their keys. */
  int first(Kind kind) {
    return kind.ordinal() == 0 ? 0 : ends[kind.ordinal() - 1];
  }

  /** Index after the last term of a kind. */
  int end(Kind kind) {
    return ends[kind.ordinal()];
  }

  int count(Kind kind) {
    return end(kind) - first(kind);
  }

  int size() {
    return keys.length;
  }

  int key(int term) {
    return keys[term];
  }

  /** How much the report is about a term; 16 is what it says once at its core. */
  int weight(int term) {
    return weights[term] & WEIGHT;
  }

  /** Whether a term is in the headline or the first sentences of the story. */
  boolean leading(int term) {
    return (weights[term] & LEAD) != 0;
  }

  /** Packs the weight of a term. */
  static byte packed(double weight, boolean leading) {
    int level = Math.max(1, Math.min(WEIGHT, (int) Math.round(weight * 16)));
    return (byte) (leading ? level | LEAD : level);
  }

  /** Keys of what its figures count, in ascending order; one may stand more than once. */
  int[] measures() {
    return measures;
  }

  /** What the figures say, in the order of {@link #measures}. */
  float[] values() {
    return values;
  }
}
