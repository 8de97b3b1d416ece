package org.crosscheck.app.view;

/** Colours of a terminal, or none. The sixteen named ones, so that the reader's own theme holds. */
enum Ink {
  BOLD("1"),
  DIM("2"),
  RED("1;31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String text, boolean color) {
    return color && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
