package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines for a terminal: none wider than it, and none that steers it. */
final class Sheet {

  /** Widest lead before a text that runs beside it. */
  private static final int WIDEST_LEAD = 30;

  /** Lines that one entry may take. */
  private static final int LINES = 8;

  private final Terminal terminal;
  private final Glyphs glyphs;
  private final Width width;
  private final StringBuilder out = new StringBuilder();

  Sheet(Terminal terminal) {
    this.terminal = terminal;
    this.glyphs = Glyphs.of(terminal.charset());
    this.width = new Width(glyphs);
  }

  Width width() {
    return width;
  }

  int columns() {
    return terminal.width();
  }

  /** Our own marks, as this terminal can show them. */
  String fit(String text) {
    return glyphs.fit(text);
  }

  String ink(Ink ink, String text) {
    return ink.on(text, terminal.color());
  }

  void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** A title with an empty line before it. */
  void title(String title) {
    line("");
    line(ink(Ink.BOLD, title));
  }

  /** A text in lines that begin so many columns from the left, the last one cut. */
  void text(int indent, String text, int lines) {
    text(indent, text, lines, null);
  }

  /** The same in one colour. */
  void text(int indent, String text, int lines, @Nullable Ink ink) {
    for (String each : width.wrap(width.clean(text), columns() - indent, lines)) {
      line(" ".repeat(indent) + (ink == null ? each : ink(ink, each)));
    }
  }

  /** The entries on as few lines as they need, none broken. */
  List<String> flow(List<String> entries, String gap) {
    List<String> lines = new ArrayList<>();
    for (String entry : entries) {
      String longer = lines.isEmpty() ? "" : lines.getLast() + gap + entry;
      if (lines.isEmpty() || Width.of(longer) > columns()) {
        lines.add(width.cut(entry, columns()));
      } else {
        lines.set(lines.size() - 1, longer);
      }
    }
    return lines;
  }

  /** The room that leads take before texts that run beside them. */
  int lead(List<String> leads) {
    return leads.stream()
        .map(width::clean)
        .mapToInt(Width::of)
        .filter(each -> each <= WIDEST_LEAD)
        .max()
        .orElse(0);
  }

  void entry(Ink ink, String mark, String text) {
    entry(ink, mark, "", 0, text);
  }

  /** A mark, a lead such as an equation, and a text that runs beside the lead. */
  void entry(Ink ink, String mark, String lead, int leadWidth, String text) {
    String shown = fit(mark);
    String first = width.clean(lead);
    int indent = Width.of(shown) + 3;
    String start = "  " + ink(ink, shown) + " ";
    if (Width.of(first) > leadWidth) {
      line(start + width.cut(first, columns() - indent));
      start = " ".repeat(indent);
      first = "";
    }
    int column = indent + (leadWidth == 0 ? 0 : leadWidth + 2);
    List<String> lines = width.wrap(width.clean(text), columns() - column, LINES);
    line(start + Width.left(first, column - indent) + lines.getFirst());
    lines.stream().skip(1).forEach(more -> line(" ".repeat(column) + more));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
