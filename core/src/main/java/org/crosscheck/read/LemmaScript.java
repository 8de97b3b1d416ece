package org.crosscheck.read;

import java.util.Locale;

/**
 * How to make a lemma of a word: {@code =} keeps it; {@code -2+y} lower-cases it, cuts its last two
 * code points and appends "y"; {@code =-1+} cuts without lower-casing.
 *
 * @param lower whether to lower-case first
 * @param cut how many code points to cut from the end; none if the word is shorter
 * @param tail what to append
 */
record LemmaScript(boolean lower, int cut, String tail) {

  static LemmaScript parse(String label) {
    if (label.equals("=")) {
      return new LemmaScript(false, 0, "");
    }
    boolean lower = !label.startsWith("=");
    int minus = lower ? 0 : 1;
    int plus = label.indexOf('+');
    if (plus < 0 || label.charAt(minus) != '-') {
      throw new IllegalArgumentException("lemma label (" + label + ") is not a script");
    }
    return new LemmaScript(
        lower, Integer.parseInt(label.substring(minus + 1, plus)), label.substring(plus + 1));
  }

  String apply(String form) {
    String base = lower ? form.toLowerCase(Locale.ROOT) : form;
    int length = base.codePointCount(0, base.length());
    int end = cut <= length ? base.offsetByCodePoints(0, length - cut) : base.length();
    return base.substring(0, end) + tail;
  }
}
