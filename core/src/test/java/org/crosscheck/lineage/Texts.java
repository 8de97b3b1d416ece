package org.crosscheck.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Reports for the tests of lineage, split into sentences and not parsed. */
final class Texts {

  private static final Pattern SENTENCE =
      Pattern.compile("\\S.*?(?:[.!?][\"”)]?(?=\\s+[\\p{Lu}\"“(])|(?=\\n)|$)");

  /** A storm told once. */
  static final String STORM =
      """
      Storm Edda tore the roof off the grain terminal at Port Varn late on Tuesday, killing two dockers and injuring 17.
      Harbourmaster Ilse Brandt closed all nine berths and sent 31 freighters to wait in the lee of Cape Sorrel.
      A toppled crane cut the railway to Lindow, stranding 640 passengers in an unheated carriage until dawn.
      Gusts reached 161 kilometres an hour at the Kessel lighthouse, whose keeper had to crawl to the generator.
      Bakers in the old quarter worked by candlelight and gave bread to families from the flooded cellars.
      The last storm as strong, in 1987, drowned a ferry pilot and four pupils of a sailing school.
      Brandt expects the berths to reopen on Friday if divers find no wreckage in the dredged channel.
      """;

  /** The same told in other words, in the same order. */
  static final String RETOLD =
      """
      Two dock workers died and 17 people were hurt when the roof of Port Varn's grain terminal was ripped away by Storm Edda on Tuesday night.
      All nine berths were shut by harbourmaster Ilse Brandt, who ordered 31 freighters to shelter behind Cape Sorrel.
      Trains to Lindow stopped after a crane fell across the line; 640 travellers sat in a cold carriage until daybreak.
      At the Kessel lighthouse the wind blew at 161 kilometres an hour, and its keeper crept on hands and knees to reach the generator.
      By candlelight, bakers of the old quarter handed loaves to households whose cellars had flooded.
      Not since 1987, when a ferry pilot and four pupils of a sailing school drowned, had a storm been so fierce.
      On Friday the berths may open again, Brandt thinks, should divers see no wreckage in the channel that was dredged.
      """;

  /** The same storm by somebody who was elsewhere, with the same count of victims. */
  static final String OTHER =
      """
      Emergency crews on the Varn coast counted two dead and 17 injured on Wednesday after Storm Edda.
      In the fishing village of Ostrand, mayor Petra Holm walked from door to door because telephones were silent.
      Insurers put the bill at 40 million crowns, most of it for greenhouses that lost their glass.
      The national weather service had warned of the storm since Sunday and was blamed by no one.
      Schools stay closed until Monday, and the regional orchestra gave its hall to people without heating.
      """;

  private Texts() {}

  static Report report(String id, String text) {
    return report(id, text, null, null);
  }

  static Report report(
      String id, String text, @Nullable String publisher, @Nullable Instant published) {
    return read(new Article(id, null, publisher, published, null, "en", text, List.of()));
  }

  /** The article's report, its sentences split in a simple way. */
  static Report read(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(article.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      sentences.add(new Sentence(sentences.size(), 0, span, List.of(), List.of(), false));
    }
    return new Report(new Reading(article, sentences), List.of(), List.of());
  }
}
