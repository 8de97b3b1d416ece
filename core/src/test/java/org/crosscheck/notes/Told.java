package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Named.Form;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.crosscheck.read.Reader;

/** Reports of one event for tests, "0", "1" and on, split into words and not parsed. */
final class Told {

  private Told() {}

  static Material by(String... texts) {
    return by(List.of(), texts);
  }

  static Material by(List<Named> names, String... texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      Article article = Article.of(String.valueOf(reports.size()), text);
      reports.add(new Report(new Reading(article, Reader.split(article)), List.of(), List.of()));
    }
    return Material.of(reports, new Naming(names, List.of()), List.of(), List.of(), List.of());
  }

  static List<Note> notes(Rule rule, String... texts) {
    return rule.notes(by(texts));
  }

  /** The words that a rule's only note points at. */
  static List<String> words(Rule rule, String... texts) {
    Material material = by(texts);
    return rule.notes(material).stream()
        .flatMap(note -> note.evidence().stream())
        .map(material::words)
        .toList();
  }

  static Form form(String text, String... reports) {
    return form(text, false, reports);
  }

  static Form form(String text, boolean garbled, String... reports) {
    List<Passage> where = new ArrayList<>();
    for (String report : reports) {
      where.add(new Passage(report, new Span(0, 1)));
    }
    return new Form(text, garbled, where);
  }

  static Named person(String id, List<Form> spellings, List<Form> roles, String... alike) {
    return new Named(
        id, Name.Kind.PERSON, spellings.getFirst().text(), spellings, roles, List.of(alike));
  }
}
