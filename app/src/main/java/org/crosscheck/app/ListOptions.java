package org.crosscheck.app;

import java.nio.charset.Charset;
import java.util.Optional;
import org.crosscheck.app.view.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a list is printed. */
final class ListOptions {

  @Option(names = "--json", description = "Print JSON lines, an object each, in place of text.")
  boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto, always or never. auto, the default, colours on a terminal unless NO_COLOR is set.")
  Terminal.Color color = Terminal.Color.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Columns of the text. By default those of the terminal, or 80.")
  @Nullable Integer width;

  /** Why these options cannot be followed, if they cannot. */
  Optional<String> objection() {
    return Views.widthObjection(width);
  }

  Terminal terminal(Console console) {
    return console.terminal(color, width == null ? console.columns() : width);
  }

  /** Prints {@code text}. */
  Exit print(String text, Charset charset, Console console) {
    try {
      Output.print(console.out(), text, charset);
      return Exit.DONE;
    } catch (Output.Failed e) {
      console.say(String.valueOf(e.getMessage()));
      return Exit.NOT_WRITTEN;
    }
  }
}
