package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Utterance;

/**
 * Posts that a page shows whole, signed with a name and a handle.
 *
 * <p>Example: "<b>We will rebuild.</b> (1/2) — Ana Ruiz (@anaruiz) March 3, 2017".
 */
final class Posts {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?m)^[ \\t“\".]*(.{15,600}?)(?: https?://\\S+)?[”\"]?(?: ?\\(?\\d/\\d\\)?)?\\s*(?:pic\\.twitter\\.com/\\S+)?\\s*"
              + "[—–-]{1,2} ?(\\p{L}[\\p{L}\\p{N} .'’-]{1,40}?) \\(@(\\w{2,20})\\)");

  private Posts() {}

  static List<Utterance> of(Reading reading) {
    List<Utterance> found = new ArrayList<>();
    String text = reading.text();
    if (text.indexOf("(@") < 0) {
      return found;
    }
    Matcher matcher = SIGNED.matcher(text);
    while (matcher.find()) {
      Span words = new Span(matcher.start(1), matcher.end(1));
      Span name = new Span(matcher.start(2), matcher.end(2));
      found.add(
          new Utterance(
              reading.article().id(),
              words,
              words.of(text),
              true,
              new Speaker(name.of(text).strip(), name, List.of("Twitter")),
              null,
              null,
              Utterances.sentences(reading, words)));
    }
    return found;
  }
}
