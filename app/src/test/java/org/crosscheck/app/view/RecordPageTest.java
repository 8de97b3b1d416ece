package org.crosscheck.app.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Note;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPageTest {

  @Test
  void everyFigureOfTheTableLeadsToItsMarkedWords() {
    Document page = Jsoup.parse(RecordPage.of(Sample.flood()));
    Element cell = page.select("tbody tr").get(1).expectFirst("td[data-label^=A] a");
    assertThat(cell.text()).isEqualTo("at least 12");
    Element mark = page.expectFirst(cell.attr("href"));
    assertThat(mark.text()).isEqualTo("12");
    assertThat(mark.attr("data-by")).isEqualTo("the mayor");
    assertThat(mark.attr("data-via")).isEqualTo("Radio");
    assertThat(page.expectFirst("article:has(" + cell.attr("href") + ") h3").text())
        .isEqualTo("A Valley Post");
  }

  @Test
  void whatDiffersIsMarkedAndSaid() {
    Document page = Jsoup.parse(RecordPage.of(Sample.flood()));
    assertThat(page.select("tr.conflict td.apart")).hasSize(2);
    assertThat(page.expectFirst("tr.conflict td.apart").text()).isEqualTo("40 ≠(differs)");
    assertThat(page.select("tr.updated td.older").text()).isEqualTo("5 →(earlier figure)");
    assertThat(page.select("tr.conflict .reason").text())
        .isEqualTo("The reason for people who fled.");
  }

  @Test
  void anEquationLeadsToEachOfItsNumbers() {
    Document page = Jsoup.parse(RecordPage.of(Sample.flood()));
    Element equation = page.expectFirst(".equation.holds");
    assertThat(equation.select("a.num").eachText()).containsExactly("40", "30", "10");
    assertThat(equation.select("figcaption").text())
        .contains("30 + 10 = 40", "across reports", "1 in 100");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 30})
  void nothingFromAReportIsTakenForMarkup(int reports) {
    String html = RecordPage.of(hostile(reports));
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, iframe, object, link, form, b[onclick]")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(
                        each -> each.getKey().startsWith("on") || each.getKey().equals("style")));
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.expectFirst("article .text").text()).startsWith("<script>alert(1)</script>");
    assertThat(html).doesNotContain("\u0000", "\u001b");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 30})
  void everyLinkHasATargetAndEveryIdIsUnique(int reports) {
    Document page = Jsoup.parse(RecordPage.of(hostile(reports)));
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(element -> assertThat(ids.add(element.id())).isTrue());
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  @Test
  void thePolicyLetsOnlyThisStyleAndThisScriptRun() throws Exception {
    Document page = Jsoup.parse(RecordPage.of(Sample.flood()));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains("style-src '" + hash(page.expectFirst("style").data()) + "'")
        .contains("script-src '" + hash(page.expectFirst("script").data()) + "'")
        .doesNotContain("unsafe");
  }

  @Test
  void everyVersionOfAStatementLeadsToItsWords() {
    Document page = Jsoup.parse(RecordPage.of(Sample.storm()));
    assertThat(page.select(".versions mark").eachText()).containsExactly("will not", "shall never");
    assertThat(page.select(".versions a").eachText())
        .containsExactly("A “We will not give up”", "B “We shall never give up”");
    for (Element link : page.select(".versions a")) {
      Element place = page.expectFirst(link.attr("href"));
      assertThat(words(place)).startsWith("We ").endsWith("give up");
      assertThat(place.attr("data-what")).isEqualTo("Said by Ann Lee");
    }
  }

  @Test
  void aNoteStandsWhereItMattersAndLeadsToItsWords() {
    Document page = Jsoup.parse(RecordPage.of(Sample.storm()));
    assertThat(page.expectFirst("tr:contains(people displaced) + tr.noted .note p").text())
        .isEqualTo("c and d say fled.");
    assertThat(page.select("#notes .note").text()).startsWith("d calls it the worst storm.");
    assertThat(page.select("#names .note").text()).startsWith("c writes Anne Lee.");
    assertThat(page.select("#report-C header .note").text()).contains("Read more");
    Element cite = page.expectFirst("#notes a.cite");
    assertThat(words(page.expectFirst(cite.attr("href")))).isEqualTo("the worst storm");
  }

  @Test
  void theDrawingIsToldInWordsAsWell() {
    Document page = Jsoup.parse(RecordPage.of(Sample.storm()));
    assertThat(page.select("svg.wide desc").text())
        .isEqualTo("A, B one witness (rewrite). C ← Agency Two. D origin unknown");
    assertThat(page.select("svg.wide .box")).hasSize(5);
    assertThat(page.select("svg.wide .arrow")).hasSize(3);
    assertThat(page.select(".voices > li").eachText())
        .containsExactly(
            "A B one witness (rewrite, A first); origin unknown They tell the same.",
            "C from Agency Two C Agency Two",
            "D origin unknown",
            "Ann Lee (a party to it): 2 facts, in A, B, C");
  }

  @Test
  void namesSpelledInSeveralWaysAreListedWithTheirReports() {
    Document page = Jsoup.parse(RecordPage.of(Sample.storm()));
    assertThat(page.select(".names .form").eachText()).containsExactly("Westport A", "West Port B");
  }

  @Test
  void aWordOfFiveMegabytesIsShownAndNotRepeated() {
    String word = "x".repeat(5_000_000);
    EventRecord record =
        new Sample()
            .report("a", word, "9 " + word)
            .source(word, null, "a:" + word)
            .by(word)
            .fact("q1", word, null, null)
            .figure("a", "9", 9, Modality.EXACT)
            .origin("a", word)
            .said(word, true, "a:" + word)
            .named(word, word + " = a:" + word, word + "y = a:9")
            .note(Note.Kind.DATE, word, List.of(), "a:" + word)
            .record(word);
    assertThat(RecordPage.of(record).length()).isLessThan(5_500_000);
  }

  /** The words between where a passage begins and where it ends. */
  private static String words(Element place) {
    StringBuilder words = new StringBuilder();
    String end = "i.end[data-of=" + place.id() + "]";
    for (Element next = place.nextElementSibling();
        next != null && !next.is(end);
        next = next.nextElementSibling()) {
      words.append(next.text());
    }
    return words.toString();
  }

  private static String hash(String source) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static EventRecord hostile(int reports) {
    String evil =
        "<script>alert(1)</script> \"'><b onclick=x> 9 \u0000\u001b[31m \u202e &lt; \ud800";
    Sample sample = new Sample();
    for (int i = 0; i < reports; i++) {
      sample.report("\"><i>" + i, evil, evil);
    }
    String first = "\"><i>0:";
    sample.source(evil, true, first + evil).by(evil);
    sample.fact("\"q<1", evil, Verdict.CONFLICT, Value.atMost(9)).supported(reports, 1, 1);
    for (int i = 0; i < reports; i++) {
      sample.figure("\"><i>" + i, "9", i, Modality.AT_MOST).origin("\"><i>" + i, evil);
    }
    return sample
        .fact("</script>", evil, null, null)
        .figure("\"><i>0", "9", 1, Modality.ABOUT)
        .sum("\"q<1", false, evil, "</script>")
        .oneWitness("\"><i>0", Lineage.Kind.COPY, sample.ids())
        .said(evil, true, first + "<script>", "\"><i>" + (reports - 1) + ":alert(1)</script> \"")
        .said(evil, false, first + evil)
        .named(evil, evil + " = " + first + "<b onclick=x> 9", evil + "2 = " + first + "9 \u0000")
        .note(Note.Kind.LABEL, evil, List.of("f1"), first + evil, first + "script")
        .note(Note.Kind.ROLE, evil, List.of(), first + "&lt;")
        .note(Note.Kind.DATE, evil, List.of(), first + " ")
        .note(Note.Kind.BOILERPLATE, evil, List.of(), first + "\ud800")
        .record("</title></style></script>" + evil);
  }
}
