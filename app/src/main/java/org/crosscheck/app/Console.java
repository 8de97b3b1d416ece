package org.crosscheck.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.app.view.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * What the command talks through.
 *
 * @param in standard input
 * @param out standard output, not buffered
 * @param err standard error
 * @param charset what a terminal at {@code out} understands
 * @param outIsTerminal whether a person reads {@code out} as it comes
 * @param errIsTerminal whether a person reads {@code err} as it comes
 * @param columns width of the terminal
 * @param environment environment variables
 * @param clock what time it is
 * @param stop whether the command is to end
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Charset charset,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment,
    InstantSource clock,
    Stop stop) {

  /** Control characters and marks that turn the direction of writing. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /**
   * The console of this process. Java cannot tell which of its streams is a terminal, so the script
   * that starts it says so in {@code crosscheck.terminals} ("1", "2", "12") and {@code
   * crosscheck.columns}.
   */
  static Console system(Stop stop) {
    String terminals = System.getProperty("crosscheck.terminals", "");
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        System.out.charset(),
        terminals.contains("1"),
        terminals.contains("2"),
        Integer.getInteger("crosscheck.columns", Terminal.USUAL),
        System.getenv(),
        InstantSource.system(),
        stop);
  }

  Terminal terminal(Terminal.Color color, int width) {
    return new Terminal(width, color.on(outIsTerminal, environment), charset);
  }

  /** A line for the person who runs the command; {@code message} is ours, without what came in. */
  void say(String message) {
    err.println("crosscheck: " + message);
  }

  /** A message of several lines, some of its words from outside. */
  static String plainLines(@Nullable String message) {
    return String.valueOf(message)
        .lines()
        .map(Console::plain)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  /** Words from outside, fit to stand in a message: they cannot steer the terminal. */
  static String plain(String words) {
    return STEERING.matcher(words).replaceAll("\uFFFD");
  }
}
