package org.crosscheck.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Utterance;

/**
 * An utterance, made ready to be compared.
 *
 * @param order its place among all utterances, in the order of reports and text
 * @param source id of who said it
 * @param utterance what the report has
 * @param wording all its words
 * @param quotes the words in it that claim to be the speaker's own: all, or those in marks
 */
record Version(
    int order, String source, Utterance utterance, Wording wording, List<Wording> quotes) {

  private static final Pattern MARKED = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

  Version {
    quotes = List.copyOf(quotes);
  }

  static Version of(int order, String source, Utterance utterance) {
    Wording wording = Wording.of(utterance.text());
    List<Wording> quotes = new ArrayList<>();
    if (utterance.quoted()) {
      quotes.add(wording);
    } else {
      Matcher matcher = MARKED.matcher(utterance.text());
      while (matcher.find()) {
        quotes.add(Wording.of(matcher.group(1)));
      }
    }
    return new Version(order, source, utterance, wording, quotes);
  }

  boolean isQuoted() {
    return utterance.quoted();
  }

  String report() {
    return utterance.report();
  }
}
