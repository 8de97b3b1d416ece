package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;

/** Stretches of the reports that are page furniture and were not read as news. */
final class PageFurniture implements Rule {

  /** So many stretches are quoted in the note. */
  private static final int SHOWN = 3;

  @Override
  public List<Note> notes(Material material) {
    List<Passage> furniture = new ArrayList<>();
    List<Passage> shown = new ArrayList<>();
    for (Report report : material.reports()) {
      for (Span span : report.article().boilerplate()) {
        Passage passage = new Passage(report.id(), span);
        furniture.add(passage);
        if (shown.stream().noneMatch(each -> each.report().equals(report.id()))) {
          shown.add(passage);
        }
      }
    }
    if (furniture.isEmpty()) {
      return List.of();
    }
    String more = furniture.size() > Math.min(SHOWN, shown.size()) ? ", and more" : "";
    return List.of(
        Wording.note(
            Note.Kind.BOILERPLATE,
            "Not part of the news and left out: "
                + Wording.told(material, shown.subList(0, Math.min(SHOWN, shown.size())))
                + more
                + ".",
            furniture));
  }
}
