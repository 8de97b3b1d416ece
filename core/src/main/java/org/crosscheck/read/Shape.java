package org.crosscheck.read;

/**
 * How a word is written, which the uncased pieces do not tell; numbered as the network knows it.
 */
enum Shape {
  /** Before, after and beside the words. */
  NONE,
  LOWER,
  TITLE,
  UPPER,
  MIXED,
  DIGITS,
  SIGN;

  static Shape of(String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return DIGITS;
    }
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    if (letters.length == 0) {
      return SIGN;
    }
    int upper = 0;
    for (int letter : letters) {
      if (Character.isUpperCase(letter)) {
        upper++;
      }
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == 1 && Character.isUpperCase(letters[0])) {
      return TITLE;
    }
    return upper == letters.length ? UPPER : MIXED;
  }
}
