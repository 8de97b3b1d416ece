package org.crosscheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Interviews printed as questions and answers: the answers are the words of the one who was asked.
 *
 * <p>Example: "Ana Ruiz, a geologist, answers our questions. / Is it over? / No, <b>two</b> more
 * will come." An interview ends at a heading, at a time stamp, or with the text.
 */
final class Interviews {

  private static final int HEADING_AT_MOST = 8;

  private Interviews() {}

  /** For each sentence of an answer, the one who gives it. */
  static Map<Integer, Speaker> of(Reading reading, List<Tree> trees) {
    Map<Integer, Speaker> answers = new HashMap<>();
    List<Sentence> sentences = reading.sentences();
    Speaker asked = null;
    boolean begun = false;
    for (Sentence sentence : sentences) {
      Speaker introduced = introduced(trees.get(sentence.index()), reading.text());
      if (introduced != null) {
        asked = introduced;
        begun = false;
        continue;
      }
      boolean question = sentence.token(sentence.size() - 1).text().equals("?");
      if (asked != null && question) {
        begun = true;
      } else if (asked != null && begun) {
        if (isHeading(sentence)) {
          asked = null;
        } else {
          answers.put(sentence.index(), asked);
        }
      }
    }
    return answers;
  }

  private static @Nullable Speaker introduced(Tree tree, String text) {
    for (int i = 1; i < tree.size(); i++) {
      boolean answers = Set.of("answers", "answered", "answering").contains(tree.word(i));
      if (answers && (near(tree, i, "questions") || near(tree, i, "queries"))) {
        Phrases phrases = new Phrases(tree);
        int subject = tree.child(i, "nsubj");
        Source source = subject >= 0 ? phrases.around(subject) : phrases.before(i);
        return source == null ? null : speaker(source, phrases, text);
      }
    }
    return null;
  }

  private static Speaker speaker(Source source, Phrases phrases, String text) {
    Name person = phrases.person(source);
    Sentence sentence = phrases.sentence();
    Span span =
        sentence.token(source.first()).span().cover(sentence.token(source.end() - 1).span());
    return new Speaker(
        person == null ? phrases.text(source, text) : person.text(), span, List.of());
  }

  private static boolean near(Tree tree, int from, String word) {
    for (int i = from + 1; i <= from + 4; i++) {
      if (tree.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(Sentence sentence) {
    String last = sentence.token(sentence.size() - 1).text();
    return sentence.size() <= HEADING_AT_MOST
        && Character.isLetterOrDigit(last.charAt(last.length() - 1));
  }
}
