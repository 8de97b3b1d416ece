package org.crosscheck.read;

/** How much of an article is read with care. All sentences are split into words either way. */
public enum Attention {
  /** Every sentence is parsed. */
  ALL,
  /**
   * Only the first two sentences, those that may carry a figure, and those before them that may
   * name the figure's speaker are parsed.
   */
  FIGURES
}
