package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.crosscheck.extract.Extractor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Report;
import org.crosscheck.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of small reports: whether the first number of each measures one quantity. */
class AlignerTest {

  private static final Reader READER = Reader.load();
  private static final Extractor EXTRACTOR = new Extractor();

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 17 people have died in the landslide. | The toll of the landslide rose to 23.",
        "Some 400 residents were evacuated from the valley. | 412 people have left their homes.",
        "Police said 3,000 people took part in the rally. | Organisers claimed 9,000 joined the rally.",
        "Four officers were injured in the clashes. | Six police officers were hurt in clashes.",
        "Turnout was 59.1 percent. | The commission put the turnout at 59.3 percent.",
        "Sales fell 12 percent in spring. | The firm reported a 12% drop in sales.",
        "The mill will cut 1,200 jobs. | The mill is to shed 1,200 posts.",
        "The hut stands 25 miles from the coast. | The hut is about 40 kilometres from the coast.",
        "Sales fell by 20 percent in spring. | Sales fell by a fifth in spring.",
        "Some 50,000 people fled the fighting. | The number of people who crossed the border rose to 88,700.",
        "The firm has 24,500 employees. | The firm employs some 24,500 people.",
        "The plane carried 75 passengers. | There were 76 passengers on the plane.",
        "About 1,200 hectares had burned by dawn. | The fire burned 3,500 hectares of forest.",
        "The crew has six excavators. | The crew now has 14 excavators.",
        "The blaze was 5 percent contained. | Containment stood at 12 percent.",
        "The blaze was 5 percent contained on Monday. | The blaze was 20 percent contained on Tuesday.",
      })
  void oneQuantity(String first, String second) {
    assertThat(areOne(first, second)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The outbreak has killed 375 people. | In one town 17 people were arrested.",
        "Turnout was 59 percent in 2024. | Turnout was 52 percent in 2019.",
        "Seven people died in the fire. | Five women were among the dead.",
        "The army killed 140 rebels. | At least 47 civilians were killed in the battle.",
        "Sales fell 20 percent in spring. | Sales in Asia fell 40 percent.",
        "MPs backed the bill by 76 to 74. | The bill fell short of 74 votes for it last year.",
        "About 100 people attended the party. | The four victims had attended the party.",
        "Revenue was up 12 percent. | Shares rose more than 8 percent.",
        "Five people died in the fire. | Five women were among the dead.",
        "A poll put the Greens on 25 percent. | The Greens won 27 percent.",
        "The plane carried 75 passengers. | The plane carried four crew.",
        "The fund gave 40 million dollars. | The fund gave 40 people new homes.",
        "Two officers stood at the gate. | Four officers patrolled the square.",
        "Six excavators work at the dam. | The town has 14 excavators and the county 30 excavators.",
      })
  void twoQuantities(String first, String second) {
    assertThat(areOne(first, second)).isFalse();
  }

  @Test
  void rivalsOfOneReportSpeakOfOneQuantity() {
    Report report =
        report(
            "a",
            "The ministry said rebels had fired 16 rockets. Rebel spokesman Omar Haddad said they had fired 18 rockets.",
            1);
    assertThat(report.figures()).hasSize(2);
    assertThat(new Aligner().align(List.of(report))).hasSize(1);
  }

  @Test
  void theGreaterNumberBesideAmongIsTheWhole() {
    Report report = report("a", "Two Danish cooks are among the 12 people injured.", 1);
    Figure part = report.figures().getFirst();
    Figure whole = report.figures().getLast();
    assertThat(part.partOf()).isEqualTo(whole.id());
    assertThat(whole.partOf()).isNull();
  }

  private static boolean areOne(String first, String second) {
    List<Report> reports = List.of(report("a", first, 1), report("b", second, 2));
    String left = reports.getFirst().figures().getFirst().id();
    String right = reports.getLast().figures().getFirst().id();
    for (Quantity quantity : new Aligner().align(reports)) {
      List<String> ids = quantity.figures().stream().map(f -> f.id()).toList();
      if (ids.contains(left)) {
        return ids.contains(right);
      }
    }
    throw new AssertionError("no quantity holds " + left);
  }

  private static Report report(String id, String text, int day) {
    Instant when = Instant.parse("2024-05-0" + day + "T10:00:00Z");
    Article article = new Article(id, null, null, when, null, "en", text, List.of());
    return EXTRACTOR.extract(READER.read(article, EXTRACTOR::mayState));
  }
}
