package org.crosscheck.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notes on labels and measures, from whole reports. */
class NotesTest {

  private static Flow flow;

  @BeforeAll
  static void open() {
    flow = Flow.open();
  }

  @AfterAll
  static void close() {
    flow.close();
  }

  private static EventRecord record(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Article.of(String.valueOf(articles.size()), text));
    }
    return flow.record(articles);
  }

  private static List<String> labels(String... texts) {
    return record(texts).notes().stream()
        .filter(note -> note.kind() == Note.Kind.LABEL)
        .map(Note::text)
        .toList();
  }

  @Test
  void tellsOfAWholeThatCarriesThePartsLabel() {
    assertThat(
            labels(
                "The army said it had shot down 478 of the drones that the rebels launched overnight.",
                "Army defences shot down 270 targets, including two missiles. Another 208 targets were lost from radar and presumed jammed."))
        .anySatisfy(text -> assertThat(text).contains("270 + 208 = 478"));
  }

  @Test
  void tellsOfABreakdownThatDoesNotMakeItsWhole() {
    assertThat(
            labels(
                "The fire hurt 15 people. Two victims are in critical condition, seven are in stable"
                    + " condition and another five were treated and released.",
                "The fire hurt 15 people."))
        .anySatisfy(text -> assertThat(text).contains("2 + 7 + 5 = 14, not 15"));
  }

  @Test
  void tellsShotsFromCasings() {
    assertThat(
            labels(
                "A neighbour heard about 20 gunshots.",
                "Police found at least 16 shell casings in the yard."))
        .singleElement()
        .satisfies(text -> assertThat(text).startsWith("Different measures, not to be mixed"));
  }

  @Test
  void tellsTheShotFromTheInjured() {
    assertThat(
            labels(
                "Five people are dead, six more shot, and nearly 40 injured following a mass shooting at the harbour.",
                "The gunman is accused of fatally shooting five travelers and wounding six others."))
        .anySatisfy(text -> assertThat(text).startsWith("Told as two groups"));
  }

  @Test
  void hasNothingToSayOfReportsThatAgree() {
    String text = "A fire at the mill killed two people and injured seven, police said on Monday.";
    assertThat(record(text, text).notes()).isEmpty();
  }

  @Test
  void pointsAtWordsOfItsReports() {
    EventRecord record =
        record(
            "No arrests have been made.\nShare this article on Facebook",
            "Two men were charged with murder.");
    assertThat(record.notes()).extracting(Note::kind).containsExactly(Note.Kind.CATEGORICAL);
    for (Note note : record.notes()) {
      assertThat(note.evidence()).isNotEmpty();
      note.evidence()
          .forEach(
              passage -> {
                Article article =
                    record.reports().stream()
                        .filter(each -> each.id().equals(passage.report()))
                        .findFirst()
                        .orElseThrow();
                assertThat(passage.span().of(article.text())).isNotBlank();
              });
    }
  }

  @Test
  void keepsItsTextOnOneLineWithoutControlCharacters() {
    assertThat(Wording.quote("two\nlines \u001b[31m \"quoted\""))
        .isEqualTo("\"two lines [31m 'quoted'\"");
    assertThat(Wording.quote("word ".repeat(60)).length()).isLessThan(120);
  }
}
