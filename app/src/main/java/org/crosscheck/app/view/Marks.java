package org.crosscheck.app.view;

import org.crosscheck.app.view.Crosstab.Standing;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/** One sign and a few words for each verdict and standing, the same in every view. */
final class Marks {

  private Marks() {}

  static String of(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "·";
      case AGREE -> "=";
      case COMPATIBLE -> "≈";
      case UPDATED -> "→";
      case CONFLICT -> "≠";
    };
  }

  static String words(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "one report alone";
      case AGREE -> "same figure";
      case COMPATIBLE -> "both can hold";
      case UPDATED -> "updated";
      case CONFLICT -> "cannot all be right";
    };
  }

  static String of(Standing standing) {
    return switch (standing) {
      case SILENT, SAME -> "";
      case LOOSE -> "≈";
      case OLDER -> "→";
      case APART -> "≠";
    };
  }

  /** For those who do not see the mark. */
  static String words(Standing standing) {
    return switch (standing) {
      case SILENT, SAME -> "";
      case LOOSE -> "said otherwise, can hold as well";
      case OLDER -> "earlier figure";
      case APART -> "differs";
    };
  }
}
