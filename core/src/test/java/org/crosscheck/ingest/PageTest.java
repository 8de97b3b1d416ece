package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.crosscheck.model.Article;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final String LEAD =
      "<p>A ferry with 40 people aboard sank off Port Ellery on Monday, police said.</p>";
  private static final String LEAD_TEXT =
      "A ferry with 40 people aboard sank off Port Ellery on Monday, police said.";

  @Test
  void prefersWhatTheLinkedDataSays() {
    Article article =
        page(
            """
            <html lang=en><head><title>Ferry - Gull</title>
            <meta property="og:title" content="Ferry!"><meta property="og:site_name" content="Gull">
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"Organization","name":"Gull Media"},
              {"@type":["NewsArticle"],"headline":"Ferry sinks &#8211; 12 rescued","identifier":99,
               "datePublished":"2024-05-06T07:08:09+02:00","inLanguage":"en-GB",
               "publisher":{"@type":"Organization","name":"The Daily Gull"},
               "mainEntityOfPage":{"@id":"https://gull.example/1"},}]}</script></head>
            """
                + LEAD);
    assertThat(article.id()).isEqualTo("99");
    assertThat(article.headline()).isEqualTo("Ferry sinks – 12 rescued");
    assertThat(article.publisher()).isEqualTo("The Daily Gull");
    assertThat(article.published()).isEqualTo(Instant.parse("2024-05-06T05:08:09Z"));
    assertThat(article.url()).isEqualTo("https://gull.example/1");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.text()).isEqualTo(LEAD_TEXT);
  }

  @Test
  void readsOpenGraphWhereThereIsNoLinkedData() {
    Article article =
        page(
            """
            <html lang=en_US><head><title>Ferry - Gull</title>
            <meta property="og:title" content="Ferry sinks"><meta property="og:site_name" content="Gull">
            <meta property="article:published_time" content="2024-05-06T05:08:09Z">
            <link rel=canonical href="https://gull.example/1"></head>
            """
                + LEAD);
    assertThat(article)
        .isEqualTo(
            new Article(
                "page",
                "Ferry sinks",
                "Gull",
                Instant.parse("2024-05-06T05:08:09Z"),
                "https://gull.example/1",
                "en-US",
                LEAD_TEXT,
                article.boilerplate()));
  }

  @Test
  void makesDoWithTheTitleAndTheTimeShown() {
    Article article =
        page("<title>Ferry</title><article><time datetime=2024-05-06>Monday</time>" + LEAD);
    assertThat(article.headline()).isEqualTo("Ferry");
    assertThat(article.published()).isEqualTo(Instant.parse("2024-05-06T00:00:00Z"));
  }

  @Test
  void takesTheArticleOutOfItsPage() {
    Article article =
        page(
            """
            <body class="has-sidebar comments-open"><nav><a href=/>Home</a></nav><h1>Ferry sinks</h1>
            <article><p>By <a href=/jd>Jane Dorn</a></p>
            """
                + LEAD
                + """
                <figure><img src=x><figcaption>The ferry in 2019.</figcaption></figure>
                <div class="related-links"><ul><li>Bridge fall kills 3</li></ul></div>
                <p>“We saw <b>5</b> boats,” said <a href=q>the harbour master</a>.<br><br>The search goes on.</p>
                <ul><li>Two were children</li><li>Ten were adults</li></ul>
                <p>Read: <a href=z>Three lost in storm at the coast</a></p></article>
                <aside><p>Subscribe to our letter for the day's news, 25,000 readers already do so.</p></aside>
                <section class=comments><p>I think that 99 people were on it, and nobody tells us so.</p></section>
                <footer><p>© 2024 Gull</p></footer>
                """);
    assertThat(article.text())
        .isEqualTo(
            String.join(
                "\n\n",
                "By Jane Dorn",
                LEAD_TEXT,
                "“We saw 5 boats,” said the harbour master.",
                "The search goes on.",
                "Two were children",
                "Ten were adults"));
  }

  @Test
  void findsTheArticleThatNothingMarks() {
    Article article =
        page(
            "<table><tr><td><a href=1>One</a><br><a href=2>Two</a></td><td>"
                + "A gas blast in Marlow killed 3 people and hurt 14, the fire service said.<br><br>"
                + "Firefighters searched the rubble for two people through the night.</td></tr></table>");
    assertThat(article.text())
        .isEqualTo(
            "A gas blast in Marlow killed 3 people and hurt 14, the fire service said.\n\n"
                + "Firefighters searched the rubble for two people through the night.");
  }

  @Test
  void keepsTheProseOfAContainerWithAnUnluckyName() {
    assertThat(page("<div class='share widget'>" + LEAD + "</div>").text()).isEqualTo(LEAD_TEXT);
  }

  @Test
  void takesTheTextOfAPageThatScriptsWouldFill() {
    Article article =
        page(
            """
            <script type="application/ld+json">[{"@type":"NewsArticle","articleBody":"Five &amp; more were hurt."}]</script>
            <div id=root></div>
            """);
    assertThat(article.text()).isEqualTo("Five & more were hurt.");
  }

  @Test
  void survivesAPageNestedBeyondReason() {
    String page = "<div class=share>".repeat(50_000) + LEAD;
    assertThat(page(page).text()).isEqualTo(LEAD_TEXT);
  }

  private static Article page(String html) {
    Intake intake = Page.read(Source.of("page.html", "page", ""), html, null);
    assertThat(intake).isInstanceOf(Intake.Accepted.class);
    return ((Intake.Accepted) intake).article();
  }
}
