package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/** How notes put their words. */
final class Wording {

  /** Longest quotation in a note, in characters. */
  private static final int LONGEST = 110;

  private Wording() {}

  /** Words of a report in quotation marks, on one line, cut where they are long. */
  static String quote(String words) {
    String line =
        words
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .replaceAll("[\"“”]", "'")
            .strip()
            .replaceAll("[,;:]$", "");
    if (line.length() > LONGEST) {
      int cut = line.lastIndexOf(' ', LONGEST);
      line = line.substring(0, cut > LONGEST / 2 ? cut : LONGEST).strip() + " …";
    }
    return "\"" + line + "\"";
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last <= 0
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** Ids of reports, each once, in order. */
  static String reports(List<Passage> passages) {
    return list(passages.stream().map(Passage::report).distinct().sorted().toList());
  }

  /** What each report has: {@code "suspended" (000), "halt" (002 and 003)}. */
  static String told(Material material, List<Passage> passages) {
    Map<String, TreeSet<String>> by = new LinkedHashMap<>();
    for (Passage passage : passages) {
      by.computeIfAbsent(quote(material.words(passage)), words -> new TreeSet<>())
          .add(passage.report());
    }
    return by.entrySet().stream()
        .map(each -> each.getKey() + " (" + list(List.copyOf(each.getValue())) + ")")
        .collect(Collectors.joining(", "));
  }

  /** A note on passages, its reports taken from them. */
  static Note note(Note.Kind kind, String text, List<Passage> evidence, List<String> figures) {
    List<String> reports = evidence.stream().map(Passage::report).distinct().sorted().toList();
    return new Note(kind, reports, figures, text, evidence);
  }

  static Note note(Note.Kind kind, String text, List<Passage> evidence) {
    return note(kind, text, evidence, List.of());
  }

  /** One passage of each report, the first. */
  static List<Passage> firstOfEach(List<Passage> passages) {
    Map<String, Passage> first = new LinkedHashMap<>();
    passages.forEach(each -> first.putIfAbsent(each.report(), each));
    return new ArrayList<>(first.values());
  }
}
