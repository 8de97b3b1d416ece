package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.lineage.Texts.OTHER;
import static org.crosscheck.lineage.Texts.RETOLD;
import static org.crosscheck.lineage.Texts.STORM;
import static org.crosscheck.lineage.Texts.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.model.Article;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Lineage.Kind;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Report;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WitnessesTest {

  private static final Instant MORNING = Instant.parse("2025-03-01T06:00:00Z");

  @Test
  void aCopyIsTheSameVoice() {
    Voices voices = Witnesses.of(List.of(report("a", STORM), report("b", STORM)));
    assertThat(voices.witnesses()).extracting(Witness::witness).containsExactly("w1", "w1");
    assertThat(voices.lineage()).extracting(Lineage::kind).containsExactly(Kind.COPY);
  }

  @Test
  void theOriginThatTheInputGivesCountsWhereTheTextNamesNone() {
    assertThat(given("Tern Agency", STORM))
        .isEqualTo(new Origin("Tern Agency", Origin.How.NAMED, null));
    assertThat(given("Tern Agency", "VOLEN (Reuters) - " + STORM).name()).isEqualTo("Reuters");
    assertThat(given("Gull", STORM)).isEqualTo(Origin.UNKNOWN);
    assertThat(given(null, STORM)).isEqualTo(Origin.UNKNOWN);
  }

  private static Origin given(@Nullable String origin, String text) {
    Article article = new Article("a", null, "Gull", null, null, "en", text, List.of(), origin);
    return Witnesses.of(List.of(Texts.read(article))).witnesses().getFirst().origin();
  }

  @Test
  void editsAndNewSentencesDoNotHideACopy() {
    String edited =
        "Residents spoke of the worst night in years.\n"
            + STORM.replace("late on Tuesday", "on Tuesday evening").replace("Bakers", "Cooks");
    assertThat(voices(STORM, edited)).isEqualTo(1);
  }

  @Test
  void aCutCopyComesFromTheWhole() {
    String cut = STORM.lines().limit(4).collect(Collectors.joining("\n"));
    Lineage lineage = only(Witnesses.of(List.of(report("cut", cut), report("whole", STORM))));
    assertThat(lineage.kind()).isEqualTo(Kind.COPY);
    assertThat(lineage.first()).isEqualTo("whole");
  }

  @Test
  void theEarlierIsFirst() {
    Report late = report("late", STORM, null, MORNING.plusSeconds(7200));
    Report early = report("early", STORM, null, MORNING);
    assertThat(only(Witnesses.of(List.of(late, early))).first()).isEqualTo("early");
  }

  @Test
  void aRewriteIsTheSameVoice() {
    List<Report> reports = List.of(report("a", STORM), report("b", RETOLD));
    Lineage lineage = only(Witnesses.of(reports));
    assertThat(lineage.kind()).isEqualTo(Kind.SAME_ORIGIN);
    assertThat(lineage.first()).isNull();
    assertThat(lineage.passages()).extracting(Passage::report).contains("a", "b");
  }

  @Test
  void theSameFiguresAloneMakeNoCopy() {
    assertThat(voices(STORM, OTHER)).isEqualTo(2);
    assertThat(voices(RETOLD, OTHER)).isEqualTo(2);
  }

  @Test
  void theSameQuotationsAloneMakeNoCopy() {
    String words =
        "“We lost two good men and nobody here will forget it,” harbourmaster Ilse Brandt told reporters. “The berths stay shut until our divers have seen every metre of the channel.”\n";
    String one =
        words
            + "Outside the terminal, women from the cannery laid wreaths of heather against the gate.\n"
            + "A pensioner remembered the gale of his boyhood and the silence that followed it.\n";
    String two =
        words
            + "Rating agencies expect grain prices to climb, since the port loads a tenth of all exports.\n"
            + "Opposition deputies want to know why a crane from 1964 was still in service.\n";
    assertThat(voices(one, two)).isEqualTo(2);
  }

  @Test
  void theSameSignatureIsOneVoice() {
    Voices voices =
        Witnesses.of(
            List.of(
                report("a", "PORT VARN (Reuters) - " + STORM),
                report("b", "OSTRAND (Reuters) - " + OTHER),
                report("c", OTHER.replace("Ostrand", "Melby"))));
    assertThat(voices.witnesses().get(0).witness()).isEqualTo(voices.witnesses().get(1).witness());
    assertThat(voices.lineage())
        .anySatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo(Kind.SAME_ORIGIN);
              assertThat(each.origin()).isEqualTo("Reuters");
              assertThat(each.reports()).containsExactly("a", "b");
            });
  }

  @Test
  void aDetailFromAnOutletMergesNobody() {
    String asked = "The mayor told Reuters that the bridge would hold.\n";
    assertThat(voices(STORM + asked, OTHER + asked)).isEqualTo(2);
  }

  @Test
  void thePublisherOfANamedOriginIsFirst() {
    Report original = report("wire", OTHER, "bbc.com", null);
    Report passes = report("b", "Trees fell on nine roads, reports BBC.\nNo one was hurt.\n");
    assertThat(Witnesses.of(List.of(original, passes)).lineage())
        .singleElement()
        .satisfies(each -> assertThat(each.first()).isEqualTo("wire"));
  }

  @Test
  void emptyReportsAreVoicesOfTheirOwn() {
    assertThat(voices("", "")).isEqualTo(2);
    assertThat(voices("Storm.", "Storm.")).isBetween(1, 2);
  }

  @Test
  void theOrderOfReportsDoesNotChangeTheGrouping() {
    List<Report> reports =
        new ArrayList<>(
            List.of(
                report("a", STORM),
                report("b", RETOLD),
                report("c", OTHER),
                report("d", OTHER + STORM.lines().findFirst().orElseThrow()),
                report("e", "")));
    Set<Set<String>> before = groups(reports);
    Random random = new Random(1);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, random);
      assertThat(groups(reports)).isEqualTo(before);
    }
  }

  @Test
  void copyingAReportNeverAddsAVoice() {
    List<String> texts = List.of(STORM, RETOLD, OTHER);
    for (String copied : texts) {
      List<String> more = new ArrayList<>(texts);
      more.add(copied);
      assertThat(voices(more.toArray(String[]::new)))
          .isLessThanOrEqualTo(voices(texts.toArray(String[]::new)));
    }
  }

  @Test
  void passagesAreWordsOfTheirReports() {
    List<Report> reports = List.of(report("a", STORM), report("b", RETOLD), report("c", STORM));
    Map<String, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, each -> each));
    for (Lineage each : Witnesses.of(reports).lineage()) {
      assertThat(each.passages()).isNotEmpty();
      for (Passage passage : each.passages()) {
        String text = Objects.requireNonNull(byId.get(passage.report())).reading().text();
        assertThat(passage.span().of(text)).isNotBlank();
      }
    }
  }

  @Test
  void casesAreGroupedAsByHand() {
    for (GoldCase each : GoldCase.all()) {
      List<Report> reports = each.reports().stream().map(r -> Texts.read(r.article())).toList();
      Voices voices = Witnesses.of(reports);
      Set<Set<String>> copies = new HashSet<>();
      voices.lineage().stream()
          .filter(l -> l.kind() != Kind.NAMED_ORIGIN && l.origin() == null)
          .forEach(l -> copies.add(Set.copyOf(l.reports())));
      if (each.name().equals("kyiv")) {
        assertThat(copies).containsExactly(Set.of("000", "002"));
        assertThat(voices.witnesses())
            .extracting(w -> String.valueOf(w.origin().name()))
            .containsExactly("null", "BBC", "null", "Associated Press", "AFP");
      } else {
        assertThat(copies).as(each.name()).isEmpty();
      }
    }
  }

  private static int voices(String... texts) {
    List<Report> reports = new ArrayList<>();
    Arrays.stream(texts).forEach(text -> reports.add(report("r" + reports.size(), text)));
    return (int)
        Witnesses.of(reports).witnesses().stream().map(Witness::witness).distinct().count();
  }

  private static Lineage only(Voices voices) {
    assertThat(voices.lineage()).hasSize(1);
    return voices.lineage().getFirst();
  }

  private static Set<Set<String>> groups(List<Report> reports) {
    return Set.copyOf(
        Witnesses.of(reports).witnesses().stream()
            .collect(
                Collectors.groupingBy(
                    Witness::witness, Collectors.mapping(Witness::report, Collectors.toSet())))
            .values());
  }
}
