package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.app.view.Descent.Spoken;
import org.crosscheck.app.view.Descent.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Descent} laid out: speakers, origins and witnesses in columns from left to right, an
 * arrow where one had it from another. Lengths are those of the drawing's own view box.
 */
record Drawing(double width, double height, List<Line> heads, List<Box> boxes, List<Arrow> arrows) {

  /**
   * A rectangle with lines of text.
   *
   * @param kind speaker, origin or witness
   * @param lines its text
   */
  record Box(String kind, double x, double y, double width, double height, List<Line> lines) {

    private double middle() {
      return y + height / 2;
    }

    private double bottom() {
      return y + height;
    }

    private Box at(double newY) {
      List<Line> moved = lines.stream().map(line -> line.down(newY - y)).toList();
      return new Box(kind, x, newY, width, height, moved);
    }
  }

  /**
   * A line of text.
   *
   * @param letter the letter of the report that it names; empty where it names none
   * @param y its base line
   */
  record Line(String letter, String text, double x, double y, boolean small) {

    /** Where the text begins: beside the letter, if there is one. */
    double left() {
      return letter.isEmpty() ? x : x + CHIP;
    }

    private Line down(double by) {
      return new Line(letter, text, x, y + by, small);
    }
  }

  /**
   * A line that ends in a head.
   *
   * @param path the line, as an SVG path
   * @param head the head, as an SVG path
   */
  record Arrow(String path, String head, boolean spoken) {}

  /** The rooms that the page has for it. */
  enum Size {
    WIDE(640),
    NARROW(340);

    private final double width;

    Size(double width) {
      this.width = width;
    }

    double width() {
      return width;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** So many are drawn of each column; the list beside the drawing has all. */
  private static final int MOST = 9;

  private static final int SPEAKERS = 4;
  private static final int REPORTS = 5;
  private static final int LINES = 2;

  /** Room for the heads of the columns. */
  private static final double HEAD = 22;

  private static final double LINE = 17;
  private static final double REPORT = 24;
  private static final double PAD = 8;
  private static final double GAP = 12;

  /**
   * Width of a letter in the drawing's type, on the safe side; the type is smaller in less room.
   */
  private static final double EM = 8;

  private static final double SMALL_EM = 7.2;

  private static final double NARROW_BOX = 120;

  private static final double CHIP = 24;

  private static final Width TEXT = new Width(Glyphs.FULL);

  /** The drawing in so much room. */
  static Drawing of(Descent descent, double width) {
    List<Voice> voices = descent.voices().stream().limit(MOST).toList();
    List<String> origins =
        voices.stream().map(Voice::beside).filter(each -> !each.isEmpty()).distinct().toList();
    List<Spoken> speakers = descent.speakers().stream().limit(SPEAKERS).toList();
    int columns = 1 + (origins.isEmpty() ? 0 : 1) + (speakers.isEmpty() ? 0 : 1);
    double gap = columns == 1 ? 0 : width / (columns == 2 ? 5 : 11);
    double each = Math.min((width - gap * (columns - 1)) / columns, 260);
    double step = columns == 1 ? 0 : (width - each) / (columns - 1);

    List<Box> witnesses = new ArrayList<>();
    for (Voice voice : voices) {
      witnesses.add(witness(voice, step * (columns - 1), each));
    }
    if (descent.voices().size() > MOST) {
      String more = "and " + (descent.voices().size() - MOST) + " more witnesses";
      witnesses.add(box("witness", more, "", step * (columns - 1), each));
    }
    stack(witnesses);
    Map<String, Box> from = new LinkedHashMap<>();
    for (String origin : origins) {
      Box box = box("origin", origin, "", step * (columns - 2), each);
      from.put(origin, beside(box, targets(voices, witnesses, origin)));
    }
    spread(from, witnesses);
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      @Nullable Box origin = from.get(voices.get(i).beside());
      if (origin != null) {
        arrows.add(arrow(origin, witnesses.get(i), step - each, false));
      }
    }
    Map<Spoken, Box> speaking = new LinkedHashMap<>();
    Map<Spoken, List<Box>> heard = new LinkedHashMap<>();
    for (Spoken speaker : speakers) {
      List<Box> targets = new ArrayList<>();
      for (int i = 0; i < voices.size(); i++) {
        if (voices.get(i).columns().stream().anyMatch(speaker.columns()::contains)) {
          Box target = from.getOrDefault(voices.get(i).beside(), witnesses.get(i));
          if (!targets.contains(target)) {
            targets.add(target);
          }
        }
      }
      String facts = Tally.count(speaker.facts(), "fact");
      speaking.put(
          speaker, beside(box("speaker", speaker.source().name(), facts, 0, each), targets));
      heard.put(speaker, targets);
    }
    spread(speaking, witnesses);
    speaking.forEach(
        (speaker, box) ->
            heard
                .getOrDefault(speaker, List.of())
                .forEach(to -> arrows.add(arrow(box, to, step - each, true))));

    List<Box> all = new ArrayList<>(speaking.values());
    all.addAll(from.values());
    all.addAll(witnesses);
    List<Line> heads = new ArrayList<>();
    if (!speakers.isEmpty()) {
      heads.add(new Line("", "Speakers", 0, HEAD - 8, true));
    }
    if (!origins.isEmpty()) {
      heads.add(new Line("", "Origins", step * (columns - 2), HEAD - 8, true));
    }
    heads.add(new Line("", "Reports", step * (columns - 1), HEAD - 8, true));
    double height = all.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
    return new Drawing(width, height + 2, heads, all, arrows);
  }

  private static List<Box> targets(List<Voice> voices, List<Box> witnesses, String origin) {
    List<Box> targets = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      if (voices.get(i).beside().equals(origin)) {
        targets.add(witnesses.get(i));
      }
    }
    return targets;
  }

  private static Box witness(Voice voice, double x, double width) {
    List<Line> lines = new ArrayList<>();
    double y = PAD + LINE - 4;
    for (Column column : voice.columns().stream().limit(REPORTS).toList()) {
      boolean later = voice.first() != null && column != voice.first();
      double left = x + PAD + (later ? 10 : 0);
      lines.add(
          new Line(
              column.letter(),
              fit(column.name(), width - CHIP - (later ? 10 : 0)),
              left,
              y,
              false));
      y += REPORT;
    }
    int more = voice.columns().size() - REPORTS;
    String note = note(voice, more, width < NARROW_BOX);
    if (!note.isEmpty()) {
      lines.add(new Line("", fit(note, width + 20), x + PAD, y - 2, true));
      y += LINE;
    }
    return new Box("witness", x, 0, width, y - LINE + 6, lines);
  }

  private static String note(Voice voice, int more, boolean narrow) {
    String others = more > 0 ? "and " + more + " more, " : "";
    if (voice.columns().size() > 1) {
      return others + "one witness" + (narrow ? "" : ": " + voice.how());
    }
    String known = voice.own() ? "its own" : voice.inferred() ? "inferred" : "";
    return voice.isUnknown()
        ? narrow ? "unknown" : "origin unknown"
        : narrow || known.isEmpty() ? known : voice.own() ? "its own report" : "origin inferred";
  }

  private static Box box(String kind, String text, String small, double x, double width) {
    List<Line> lines = new ArrayList<>();
    double y = PAD + LINE - 4;
    for (String line : TEXT.wrap(TEXT.clean(text), letters(width), LINES)) {
      lines.add(new Line("", line, x + PAD, y, false));
      y += LINE;
    }
    if (!small.isEmpty()) {
      lines.add(new Line("", small, x + PAD, y, true));
      y += LINE;
    }
    return new Box(kind, x, 0, width, y - LINE + PAD + 4, lines);
  }

  private static int letters(double width) {
    return (int) Math.max(4, (width - 2 * PAD) / (width < NARROW_BOX ? SMALL_EM : EM));
  }

  private static String fit(String text, double width) {
    return TEXT.cut(TEXT.clean(text), letters(width));
  }

  private static void stack(List<Box> boxes) {
    double y = HEAD;
    for (int i = 0; i < boxes.size(); i++) {
      boxes.set(i, boxes.get(i).at(y));
      y += boxes.get(i).height() + GAP;
    }
  }

  /** The box at the height of what it leads to. */
  private static Box beside(Box box, List<Box> targets) {
    double middle = targets.stream().mapToDouble(Box::middle).average().orElse(0);
    return box.at(Math.max(HEAD, middle - box.height() / 2));
  }

  /** Moves boxes until none lies on another, and all end where the witnesses end, if they can. */
  private static <K> void spread(Map<K, Box> boxes, List<Box> witnesses) {
    List<Map.Entry<K, Box>> sorted = new ArrayList<>(boxes.entrySet());
    sorted.sort(Comparator.comparingDouble(entry -> entry.getValue().middle()));
    double end = witnesses.stream().mapToDouble(Box::bottom).max().orElse(0);
    down(sorted);
    for (int i = sorted.size() - 1; i >= 0; i--) {
      Box box = sorted.get(i).getValue();
      sorted.get(i).setValue(box.at(Math.min(box.y(), end - box.height())));
      end = sorted.get(i).getValue().y() - GAP;
    }
    down(sorted);
  }

  /** Moves boxes down, one after another, until none lies on the one before. */
  private static <K> void down(List<Map.Entry<K, Box>> sorted) {
    double free = HEAD;
    for (Map.Entry<K, Box> entry : sorted) {
      entry.setValue(entry.getValue().at(Math.max(free, entry.getValue().y())));
      free = entry.getValue().bottom() + GAP;
    }
  }

  /** An arrow that has left the height of its start before it comes to a column in between. */
  private static Arrow arrow(Box from, Box to, double gap, boolean spoken) {
    double x1 = from.x() + from.width();
    double y1 = from.middle();
    double x2 = to.x() - 1;
    double y2 = to.middle();
    double bent = x1 + gap - 4;
    String path =
        String.format(
            Locale.ROOT,
            "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fH%.1f",
            x1,
            y1,
            x1 + gap / 2,
            y1,
            bent - gap / 2,
            y2,
            bent,
            y2,
            x2 - 4);
    String head = String.format(Locale.ROOT, "M%.1f %.1fl-7 -4v8z", x2, y2);
    return new Arrow(path, head, spoken);
  }
}
