package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

  private static final String RSS =
      """
      <?xml version="1.0"?>
      <!-- made by hand -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel>
        <title>The Gull &amp; Tern</title><link>https://gull.example/</link><language>en-GB</language>
        <item>
          <title>Blast at the quay</title>
          <link>https://gull.example/1?utm_source=rss</link>
          <guid isPermaLink="false">gull-1</guid>
          <pubDate>Mon, 06 May 2024 07:08:09 GMT</pubDate>
          <source url="https://tern.example/rss">Tern Agency</source>
          <description>Twelve hurt.</description>
          <content:encoded><![CDATA[<p>Twelve people were hurt when a boiler blew up at the quay on Monday.</p>
            <p>Police said two of them were in danger.</p><script>x()</script>]]></content:encoded>
        </item>
        <item><description>Only &lt;b&gt;three&lt;/b&gt; words &amp;amp; more.</description></item>
      </channel></rss>
      """;

  @Test
  void readsRss() {
    List<Intake> intakes = read(RSS);
    assertThat(intakes).hasSize(2);
    Intake.Accepted first = (Intake.Accepted) intakes.get(0);
    assertThat(first.article())
        .isEqualTo(
            new Article(
                "gull-1",
                "Blast at the quay",
                "The Gull & Tern",
                Instant.parse("2024-05-06T07:08:09Z"),
                "https://gull.example/1?utm_source=rss",
                "en-GB",
                "Twelve people were hurt when a boiler blew up at the quay on Monday.\n\n"
                    + "Police said two of them were in danger.",
                List.of(),
                "Tern Agency"));
    assertThat(first.source()).isEqualTo("feeds/a.xml, item 1");
    assertThat(first.key()).isEqualTo("https://gull.example/1");
    assertThat(first.digest()).isEqualTo(Digest.of(first.article().text()));
    Intake.Accepted second = (Intake.Accepted) intakes.get(1);
    assertThat(second.article().text()).isEqualTo("Only three words & more.");
    assertThat(second.article().id()).isEqualTo("a-2");
    assertThat(second.key()).isEqualTo("The Gull & Tern#text:" + second.digest());
  }

  @Test
  void readsRdf() {
    assertThat(
            article(
                """
                <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <channel rdf:about="x"><title>Gull</title></channel>
                <item rdf:about="https://gull.example/2"><title>T</title><link>https://gull.example/2</link>
                <description>One dead.</description><dc:date>2024-05-06T07:00+02:00</dc:date></item></rdf:RDF>
                """))
        .isEqualTo(
            new Article(
                "https://gull.example/2",
                "T",
                "Gull",
                Instant.parse("2024-05-06T05:00:00Z"),
                "https://gull.example/2",
                "en",
                "One dead.",
                List.of()));
  }

  @Test
  void readsAtom() {
    assertThat(
            article(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US"><title type="text">Gull</title>
                <entry><id>tag:gull.example,2024:3</id><title type="html">Fire &amp;amp; smoke</title>
                <link rel="self" href="https://gull.example/3.atom"/>
                <link rel="alternate" href="https://gull.example/3"/>
                <updated>2024-05-07T00:00:00Z</updated><published>2024-05-06T00:00:00Z</published>
                <source><id>x</id><title>Tern</title></source>
                <summary>Short.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Five were <b>hurt</b>.</p><p>One died.</p></div></content>
                </entry></feed>
                """))
        .isEqualTo(
            new Article(
                "tag:gull.example,2024:3",
                "Fire & smoke",
                "Gull",
                Instant.parse("2024-05-06T00:00:00Z"),
                "https://gull.example/3",
                "en-US",
                "Five were hurt.\n\nOne died.",
                List.of(),
                "Tern"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><description>One & two <b>dead</description></item><item><description>Three.</description></item>",
        "<item><description>One&nbsp;dead.</description><item><description>Three.</description></item>",
        "<item a='>'><description>One.</description></item  ><item><description>Three.</description></item>",
        "<!-- <item> --><item><description><![CDATA[</item>]] > One.]]></description></item><item><description>Three.</description></item>",
        "<x:item><x:description>One.</x:description></x:item><item><description>Three.</description></item>",
      })
  void anItemThatIsBrokenSpoilsNoOther(String items) {
    List<Intake> intakes = read("<rss><channel>" + items + "</channel></rss>");
    assertThat(intakes)
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).isInstanceOf(Intake.Accepted.class));
    assertThat(((Intake.Accepted) intakes.get(1)).article().text()).isEqualTo("Three.");
  }

  @Test
  void anItemWhoseTagIsBrokenIsLostAlone() {
    List<Intake> intakes =
        read(
            "<rss><item a=\"x><title>One</title></item><item><description>Two.</description></item>");
    assertThat(intakes.get(0)).isInstanceOf(Intake.Rejected.class);
    assertThat(((Intake.Accepted) intakes.get(1)).key())
        .isEqualTo("/feeds/a.xml#text:" + Digest.of("Two."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rss><channel><item><title>Nine killed</title></item></channel></rss>|holds a title alone (Nine killed)",
        "<rss><channel><item/></channel></rss>|holds no text",
        "<rss><channel><item><title>Nine|breaks off before its end",
        "<rss><channel><title>Gull</title></channel></rss>|holds no item",
        "<?xml version='1.0'?><sitemap><url/></sitemap>|is no feed (RSS or Atom)",
        "<!DOCTYPE l [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><rss><item><title>&b;</title></item></rss>|declares entities of its own, which a feed has no need of",
      })
  void saysWhatIsWrong(String xml, String reason) {
    assertThat(read(xml))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Rejected.class, rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }

  @Test
  void leavesOutAnItemThatIsTooLargeAndGoesOn() {
    String large =
        "<item><description>" + "One dead. ".repeat(Input.LIMIT / 10) + "</description></item>";
    List<Intake> intakes =
        read("<rss>" + large + "<item><description>Two dead.</description></item></rss>");
    assertThat(intakes.get(0))
        .isEqualTo(new Intake.Rejected("feeds/a.xml, item 1", "is over 16 MiB"));
    assertThat(intakes.get(1)).isInstanceOf(Intake.Accepted.class);
  }

  private static Article article(String xml) {
    return ((Intake.Accepted) read(xml).getFirst()).article();
  }

  private static List<Intake> read(String xml) {
    List<Intake> intakes = new ArrayList<>();
    Feed feed =
        new Feed(Source.of("feeds/a.xml", "a", "/feeds/a.xml"), new StringReader(xml), null);
    for (Intake next = feed.next(); next != null; next = feed.next()) {
      intakes.add(next);
    }
    return intakes;
  }
}
