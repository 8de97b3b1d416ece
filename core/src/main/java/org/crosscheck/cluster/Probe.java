package org.crosscheck.cluster;

/**
 * A sketch made ready to be compared with others: what each of its terms weighs by the rarity it
 * has now.
 */
final class Probe {

  final Sketch sketch;

  /** Weight of each term: how much the report is about it, times its rarity. */
  final float[] weights;

  final float[] rarities;

  /** Length of the vector of a kind's terms. */
  final float[] norms = new float[Kind.values().length];

  /** Length of the vector of the leading words. */
  final float lead;

  /** Rarity of all words, and of the leading ones. */
  final float sum;

  final float leadSum;

  /** What is kept of a probe beside its sketch, to compare later ones with it. */
  record Lengths(float words, float names, float pairs, float lead, float sum, float leadSum) {}

  Probe(Sketch sketch, Rarities rarities) {
    this.sketch = sketch;
    this.weights = new float[sketch.size()];
    this.rarities = new float[sketch.size()];
    double leading = 0;
    double all = 0;
    double allLeading = 0;
    for (Kind kind : Kind.values()) {
      double sum = 0;
      for (int i = sketch.first(kind); i < sketch.end(kind); i++) {
        this.rarities[i] = rarities.of(kind, sketch.key(i));
        weights[i] = Math.max(0, this.rarities[i]) * sketch.weight(i) / 16f;
        sum += weights[i] * weights[i];
        if (kind == Kind.WORD) {
          double r = Math.max(0, this.rarities[i]);
          all += r;
          if (sketch.leading(i)) {
            leading += r * r;
            allLeading += r;
          }
        }
      }
      norms[kind.ordinal()] = (float) Math.sqrt(sum);
    }
    lead = (float) Math.sqrt(leading);
    sum = (float) all;
    leadSum = (float) allLeading;
  }

  Lengths lengths() {
    return new Lengths(
        norms[Kind.WORD.ordinal()],
        norms[Kind.NAME.ordinal()],
        norms[Kind.PAIR.ordinal()],
        lead,
        sum,
        leadSum);
  }
}
