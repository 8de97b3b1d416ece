package org.crosscheck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Span;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Stores hold this JSON for years: a form that changes must still be read in its old form. */
class NounJsonTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
  private static final Anchor ANCHOR = new Anchor("r1", new Span(3, 5), "12");

  static final List<Correction.Action> ACTIONS =
      List.of(
          new Correction.Merge("e1", "e2"),
          new Correction.Split("e1", List.of("r1"), "e3"),
          new Correction.Move("r1", "e2"),
          new Correction.SetVerdict("e1", List.of(ANCHOR), Verdict.AGREE),
          new Correction.SetAccepted("e1", List.of(ANCHOR), Value.atLeast(12.5)),
          new Correction.WrongFigure("e1", ANCHOR),
          new Correction.Undo("c1"));

  @ParameterizedTest
  @FieldSource("ACTIONS")
  void aCorrectionReadBackIsTheSame(Correction.Action action) {
    Correction correction = new Correction("c1", NOON, "Ada \u0000", "\"why\"\n", action);
    assertThat(NounJson.correction(NounJson.write(correction))).isEqualTo(correction);
  }

  @Test
  void theFormsAreThese() {
    assertThat(
            NounJson.write(
                new Correction("c1", NOON, "Ada", "why", new Correction.WrongFigure("e1", ANCHOR))))
        .isEqualTo(
            """
            {"id":"c1","at":"2026-03-01T12:00:00.123456789Z","who":"Ada","why":"why",\
            "action":{"action":"wrong-figure","event":"e1","figure":{"report":"r1",\
            "span":{"start":3,"end":5},"text":"12"}}}""");
    assertThat(
            NounJson.write(
                new Change(Change.Kind.VALUE, "hurt", null, "12", "hurt: 12", "q1", List.of("r1"))))
        .isEqualTo(
            """
            {"kind":"VALUE","label":"hurt","after":"12","sentence":"hurt: 12","fact":"q1",\
            "reports":["r1"]}""");
    assertThat(NounJson.write(Article.of("r1", "Text.")))
        .isEqualTo("{\"id\":\"r1\",\"language\":\"en\",\"text\":\"Text.\",\"boilerplate\":[]}");
  }

  @Test
  void aHeadlineReadBackIsTheSame() {
    EventRecord record = Records.ferry();
    NounJson.Headline headline = new NounJson.Headline(record.event(), record.facts());
    assertThat(NounJson.headline(NounJson.write(headline))).isEqualTo(headline);
  }

  @Test
  void anArticleReadBackIsTheSameButForHalfAPair() {
    for (Article article : Records.ferry().reports()) {
      assertThat(NounJson.article(NounJson.write(article))).isEqualTo(article);
    }
    Article odd = Article.of("a", "odd \ud83d end");
    assertThat(NounJson.article(NounJson.write(odd)).text()).isEqualTo("odd \uFFFD end");
  }

  @Test
  void aFieldOfALaterFormIsPassedOverAndWhatIsNoNounIsRefused() {
    assertThat(
            NounJson.article(
                "{\"id\":\"a\",\"language\":\"en\",\"text\":\"T\",\"new\":1,"
                    + "\"boilerplate\":[]}"))
        .isEqualTo(Article.of("a", "T"));
    assertThatThrownBy(() -> NounJson.correction("{\"id\":"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Correction () is not in its JSON");
  }

  @Test
  void aRecordWithoutTextsIsWholeAgainWithThem() {
    EventRecord record = Records.ferry();
    String json = RecordJson.write(record, Set.of("a"));
    assertThat(json).doesNotContain("were saved. Follow us!").doesNotContain("\n");
    assertThat(RecordJson.read(json, Map.of("a", Records.FERRY))).isEqualTo(record);
    assertThatThrownBy(() -> RecordJson.read(json))
        .hasMessageContaining("reports[0].text () is missing");
  }
}
