package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://gull.example/news/1|https://gull.example/news/1",
        "http://Gull.Example:80/News/1|https://gull.example/News/1",
        "https://gull.example:443/1|https://gull.example/1",
        "https://gull.example:8443/1|https://gull.example:8443/1",
        "https://gull.example/1#comments|https://gull.example/1",
        "https://gull.example/1?utm_source=rss&utm_medium=feed|https://gull.example/1",
        "https://gull.example/1?b=2&fbclid=x&a=1&UTM_Campaign=y|https://gull.example/1?b=2&a=1",
        "https://gull.example/?p=17&ref=home|https://gull.example/?p=17",
        "https://gull.example/a?gclid=1&mc_cid=2&mc_eid=3&igshid=4&at_medium=RSS|https://gull.example/a",
        "https://gull.example/a?reference=7&id=ref|https://gull.example/a?reference=7&id=ref",
        "https://ann:secret@gull.example/a|https://gull.example/a",
        "' https://gull.example/a?& '|https://gull.example/a",
        "https://möwe.example/küste|https://xn--mwe-sna.example/küste",
        "https://[2001:DB8::1]/a|https://[2001:db8::1]/a",
      })
  void namesAReportInOneWay(String written, String canonical) {
    assertThat(CanonicalUrl.of(written)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gull.example/1",
        "ftp://gull.example/1",
        "javascript:alert(1)",
        "https:///1",
        "https://gull.example",
        "https://gull.example/",
        "https://gull.example/?utm_source=rss#top",
        "https://gull example/1",
        "https://gull.example:port/1",
      })
  void takesNothingElseForTheAddressOfAReport(String written) {
    assertThat(CanonicalUrl.of(written)).isEmpty();
    assertThat(CanonicalUrl.of(null)).isEmpty();
    assertThat(CanonicalUrl.of("https://gull.example/" + "a".repeat(2000))).isEmpty();
  }
}
