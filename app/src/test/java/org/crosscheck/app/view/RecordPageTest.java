package org.crosscheck.app.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Modality;
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
    sample.fact("\"q<1", evil, Verdict.CONFLICT, Value.atMost(9));
    for (int i = 0; i < reports; i++) {
      sample.figure("\"><i>" + i, "9", i, Modality.AT_MOST);
    }
    return sample
        .fact("</script>", evil, null, null)
        .figure("\"><i>0", "9", 1, Modality.ABOUT)
        .sum("\"q<1", false, evil, "</script>")
        .note(evil)
        .record("</title></style></script>" + evil);
  }
}
