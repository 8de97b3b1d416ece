package org.crosscheck.app.view;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * What a table is printed on.
 *
 * @param width columns; at least {@value #NARROWEST}
 * @param color whether escape codes may be written
 * @param charset what the output can carry; marks fall back to ASCII where it must
 */
public record Terminal(int width, boolean color, Charset charset) {

  /** Below this no table is of use; narrower terminals wrap it themselves. */
  public static final int NARROWEST = 40;

  /** Columns where nobody says how many there are. */
  public static final int USUAL = 80;

  public Terminal {
    width = Math.max(width, NARROWEST);
  }

  /** When to write in colour, as the option {@code --color} says it. */
  public enum Color {
    /** On a terminal that has not asked for plain text. */
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * @param interactive whether the output is a terminal and no pipe or file
     * @param environment where {@code NO_COLOR} and {@code TERM} are looked up
     */
    public boolean on(boolean interactive, Map<String, String> environment) {
      return switch (this) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO ->
            interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
      };
    }
  }
}
