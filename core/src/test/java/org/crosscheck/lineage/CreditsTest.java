package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.lineage.Credit.Reach;
import org.crosscheck.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CLEVELAND (Reuters) - Two bridges were closed.            | Reuters          | SIGNED    | (Reuters)
          PARIS, July 4 (AFP) — Two bridges were closed.            | AFP              | SIGNED    | (AFP)
          (CNN) Two bridges were closed.                            | CNN              | SIGNED    | (CNN)
          AKRON, Ohio (WKYZ) — Two bridges were closed.             | WKYZ             | SIGNED    | (WKYZ)
          Two bridges were closed. (PTI)                            | PTI              | SIGNED    | (PTI)
          The Associated Press contributed to this report.          | Associated Press | SIGNED    | The Associated Press contributed to this report
          Copyright 2019 WKYZ. All rights reserved.                 | WKYZ             | SIGNED    | Copyright 2019 WKYZ
          Two bridges were closed, reports BBC.                     | BBC              | PASSED_ON | reports BBC
          Kyodo reporters in Sendai saw cracks.                     | Kyodo            | OWN_WORK  | Kyodo reporters in
          Nine died this year, a Reuters tally shows.               | Reuters          | OWN_WORK  | Reuters tally
          The keeper told Reuters it was dark.                      | Reuters          | DETAIL    | told Reuters
          A driver told CNN affiliate WKYZ that he swerved.         | WKYZ             | DETAIL    | told CNN affiliate WKYZ
          He lived, according to Boise TV station KXYB.             | KXYB             | DETAIL    | according to Boise TV station KXYB
          It closed in 2014, affiliate WKYZ reported.               | WKYZ             | DETAIL    | affiliate WKYZ reported
          Her aunt told SouthShore.com she wept.                    | SouthShore.com   | DETAIL    | told SouthShore.com
          10 On Your Side has learned that he fled.                 | 10 On Your Side  | DETAIL    | 10 On Your Side has learned
          She was a teacher, the Salem Gazette reported.            | Salem Gazette    | DETAIL    | Salem Gazette reported
          The dam broke, the TASS news agency said.                 | TASS             | DETAIL    | TASS news agency said
          """)
  void namesItsOrigin(String sentence, String outlet, Reach reach, String words) {
    Report report = Texts.report("a", sentence);
    assertThat(Credits.of(report))
        .singleElement()
        .satisfies(
            credit -> {
              assertThat(credit.outlet()).isEqualTo(outlet);
              assertThat(credit.reach()).isEqualTo(reach);
              assertThat(credit.span().of(sentence)).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor told reporters that the bridge was safe.",
        "According to the Ukrainian air force, nine fell.",
        "The ministry (MoD) reported nine losses.",
        "He told KYIV residents to stay inside while Kyiv burned.",
        "The company reported a profit of $4 million.",
        "Gov. Ann Lee (D-Ohio) reported for work on Monday.",
        "A 20-year-old (pictured) was hurt.",
        "Police confirmed the count of nine."
      })
  void namesNobody(String sentence) {
    assertThat(Credits.of(Texts.report("a", sentence))).isEmpty();
  }

  @Test
  void twoNamesInADatelineAreTwoOrigins() {
    Report report = Texts.report("a", "AKRON (AP/WKYZ) — Two bridges were closed.");
    assertThat(Credits.of(report))
        .extracting(Credit::outlet)
        .containsExactly("Associated Press", "WKYZ");
  }

  @Test
  void aDatelineFurtherDownIsThatOfAPart() {
    String text =
        "Rain fell. Rivers rose. Roads closed. Schools shut.\nOSAKA (Kyodo) Trains stopped.\n";
    assertThat(Credits.of(Texts.report("a", text)))
        .extracting(Credit::reach)
        .containsExactly(Reach.DETAIL);
  }

  @Test
  void passingOnADetailIsNoPassingOnOfTheWhole() {
    String text = "Rain fell. Rivers rose. Roads closed. Two died, reports BBC.";
    assertThat(Credits.of(Texts.report("a", text)))
        .extracting(Credit::reach)
        .containsExactly(Reach.DETAIL);
  }

  @Test
  void anOutletIsNamedOnceByItsStrongestWording() {
    String text = "LYON (AFP) — Rain fell.\nThe mayor told AFP that it was dark.\n";
    List<Credit> credits = Credits.of(Texts.report("a", text));
    assertThat(credits).extracting(Credit::reach).containsExactly(Reach.SIGNED);
  }

  @Test
  void casesNameTheirOrigins() {
    for (GoldCase each : GoldCase.all()) {
      Map<String, Report> reports =
          each.reports().stream()
              .collect(Collectors.toMap(Report::id, r -> Texts.read(r.article())));
      for (JsonNode row : each.gold().path("lineage")) {
        if (row.get("kind").asText().equals("named origin") && !row.get("origin").isNull()) {
          Report report = Objects.requireNonNull(reports.get(row.get("docs").get(0).asText()));
          assertThat(Credits.of(report))
              .as(each.name() + " " + row)
              .extracting(Credit::outlet)
              .contains(Outlets.name(row.get("origin").asText()));
        }
      }
    }
  }

  @Test
  void hostileTextEndsSoon() {
    String text = "told " + "A".repeat(50_000) + " (" + "Aa ".repeat(30_000) + " reported told ";
    assertThat(Credits.of(Texts.report("a", text))).isEmpty();
    assertThat(Credits.of(Texts.report("a", "told report ".repeat(20_000)))).isEmpty();
  }
}
