package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.app.view.Speeches.Said;
import org.crosscheck.app.view.Speeches.Speaking;
import org.crosscheck.app.view.Speeches.Version;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Named;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Utterance;

/** What a terminal shows beside the figures: statements, names, and what else differs. */
final class RecordWords {

  /** So many names are listed. */
  private static final int NAMES = 6;

  private static final int LINES = 4;

  private final EventRecord record;
  private final Crosstab crosstab;
  private final Remarks remarks;
  private final Sheet sheet;

  RecordWords(EventRecord record, Crosstab crosstab, Remarks remarks, Sheet sheet) {
    this.record = record;
    this.crosstab = crosstab;
    this.remarks = remarks;
    this.sheet = sheet;
  }

  /**
   * How many statements there are, and those whose words were altered.
   *
   * @param all whether to list every statement
   */
  void statements(boolean all) {
    Speeches speeches = Speeches.of(record);
    if (speeches.statements() == 0) {
      return;
    }
    sheet.title("Statements");
    int altered = speeches.altered().size();
    sheet.text(
        2,
        Tally.count(speeches.statements(), "statement")
            + " by "
            + Tally.count(speeches.speakers().size(), "speaker")
            + (altered == 0 ? "" : ", " + altered + " quoted in words that differ")
            + (all ? "" : "; --statements lists them"),
        2);
    for (Speaking speaking : speeches.speakers()) {
      List<Said> shown =
          all ? speaking.said() : speaking.said().stream().filter(Said::isSideBySide).toList();
      if (!shown.isEmpty()) {
        sheet.entry(Ink.BOLD, speaking.isAltered() ? "≠" : "·", who(speaking));
        shown.forEach(this::said);
      }
    }
  }

  private static String who(Speaking speaking) {
    return name(speaking.source()) + speaking.role().map(role -> ", " + role).orElse("");
  }

  private static String name(Source source) {
    return source.name() + (Boolean.TRUE.equals(source.party()) ? " (a party to it)" : "");
  }

  private void said(Said said) {
    if (said.isSideBySide()) {
      for (Version version : said.versions()) {
        String words =
            version.pieces().stream()
                .map(each -> each.differs() ? "*" + each.text() + "*" : each.text())
                .collect(Collectors.joining());
        words(
            crosstab.letters(List.of(version.utterance().report())),
            words,
            version.utterance().quoted());
      }
    } else {
      Utterance fullest = said.statement().fullest();
      List<String> reports = said.versions().stream().map(v -> v.utterance().report()).toList();
      words(crosstab.letters(reports), fullest.text(), fullest.quoted());
    }
  }

  private void words(String letters, String words, boolean quoted) {
    String text = quoted ? "“" + words.strip() + "”" : words.strip();
    sheet.text(4, letters + "  " + text, LINES);
  }

  /** Names that are spelled in several ways, and what else there is to say of names. */
  void names() {
    List<Spellings> several = Spellings.of(record);
    if (several.isEmpty() && remarks.ofNames().isEmpty()) {
      return;
    }
    sheet.title("Names");
    remarks.ofNames().forEach(this::note);
    for (Spellings spellings : several.stream().limit(NAMES).toList()) {
      String forms = spellings.forms().stream().map(this::form).collect(Collectors.joining(" · "));
      sheet.entry(Ink.DIM, "·", forms);
    }
    if (several.size() > NAMES) {
      sheet.line("    and " + (several.size() - NAMES) + " more spelled in several ways");
    }
  }

  private String form(Named.Form form) {
    return form.text()
        + " ("
        + crosstab.letters(form.where().stream().map(Passage::report).toList())
        + ")";
  }

  /**
   * Notes under the heading of what they are about.
   *
   * @param shown facts in the table, which have their notes there
   */
  void notes(List<Fact> shown) {
    List<Note> rest = new ArrayList<>();
    for (Fact fact : record.facts()) {
      if (!shown.contains(fact)) {
        rest.addAll(remarks.of(fact));
      }
    }
    if (!rest.isEmpty()) {
      sheet.title("On single facts");
      rest.forEach(this::note);
    }
    remarks
        .others()
        .forEach(
            (heading, notes) -> {
              sheet.title(heading);
              notes.forEach(this::note);
            });
  }

  /** What of the reports is no news. */
  void leftOut() {
    List<Note> furniture =
        record.notes().stream().filter(each -> each.kind() == Note.Kind.BOILERPLATE).toList();
    if (!furniture.isEmpty()) {
      sheet.title("Left out");
      furniture.forEach(this::note);
    }
  }

  private void note(Note note) {
    sheet.entry(Ink.DIM, "·", crosstab.told(note.text()));
  }
}
