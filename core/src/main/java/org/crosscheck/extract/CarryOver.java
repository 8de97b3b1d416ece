package org.crosscheck.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.extract.Quotations.Quotation;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * How far a source's words run on over sentences that name no source.
 *
 * <p>Examples: "The service reported damage in five districts. In one, a <b>nine</b>-storey house
 * burned." "There were 71 this year, according to the archive. / In Springfield alone, there were
 * <b>nine</b>." A line that repeats a quotation word for word has its speaker. Counter-examples:
 * the next paragraph, as a rule; what follows "said" or a quotation, which the reporter comments.
 */
final class CarryOver {

  private static final int OPENING_AT_MOST = 7;
  private static final int PULL_QUOTE_AT_LEAST = 25;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Reading reading;
  private final List<Tree> trees;
  private final List<List<Said>> sayings;
  private final Map<Quotation, Speaker> quoted;

  CarryOver(
      Reading reading, List<Tree> trees, List<List<Said>> sayings, Map<Quotation, Speaker> quoted) {
    this.reading = reading;
    this.trees = trees;
    this.sayings = sayings;
    this.quoted = quoted;
  }

  /** The source of each sentence that goes on with a source's words. */
  Map<Integer, Speaker> speakers() {
    Map<Integer, Speaker> carried = new HashMap<>();
    Speaker running = null;
    int paragraph = -1;
    int last = -1;
    for (Sentence sentence : reading.sentences()) {
      int index = sentence.index();
      if (sentence.paragraph() != paragraph) {
        running = isParallel(index, last) ? carried.get(last) : isNarrower(index) ? running : null;
        paragraph = sentence.paragraph();
      }
      if (!sayings.get(index).isEmpty() || quotes(index)) {
        running = quotes(index) ? null : opens(index);
      } else if (running != null) {
        carried.put(index, running);
        last = opening(index).isEmpty() ? last : index;
      }
    }
    pullQuotes(carried);
    Interviews.of(reading, trees)
        .forEach(
            (index, answer) -> {
              if (sayings.get(index).isEmpty()) {
                carried.put(index, answer);
              }
            });
    return carried;
  }

  /** The source whose findings the sentence opens, if it does. */
  private @Nullable Speaker opens(int sentence) {
    if (sayings.get(sentence).isEmpty()) {
      return null;
    }
    Said main =
        sayings.get(sentence).stream().max(Comparator.comparingInt(Said::width)).orElseThrow();
    return main.attribution().data() ? main.speaker() : null;
  }

  private boolean quotes(int sentence) {
    return quoted.keySet().stream()
        .anyMatch(each -> each.from().sentence() <= sentence && sentence <= each.to().sentence());
  }

  /** Whether a paragraph narrows down what the one before told: "In Springfield alone, ...". */
  private boolean isNarrower(int sentence) {
    List<String> opening = opening(sentence);
    return !opening.isEmpty() && opening.getLast().equals("alone");
  }

  /** Whether it opens as the last one that was carried did: "In the north district, ...". */
  private boolean isParallel(int sentence, int last) {
    List<String> opening = opening(sentence);
    if (last < 0) {
      return false;
    }
    List<String> before = opening(last);
    int apart =
        reading.sentences().get(sentence).paragraph() - reading.sentences().get(last).paragraph();
    return apart == 1
        && opening.size() > 2
        && before.size() > 2
        && opening.getFirst().equals(before.getFirst())
        && opening.getLast().equals(before.getLast());
  }

  /** The words before the first comma, where they are few. */
  private List<String> opening(int sentence) {
    Tree tree = trees.get(sentence);
    for (int i = 1; i < OPENING_AT_MOST; i++) {
      if (tree.word(i).equals(",")) {
        return IntStream.range(0, i).mapToObj(tree::word).toList();
      }
    }
    return List.of();
  }

  private void pullQuotes(Map<Integer, Speaker> carried) {
    if (quoted.isEmpty()) {
      return;
    }
    Map<String, Speaker> spoken = new LinkedHashMap<>();
    quoted.forEach((quotation, speaker) -> spoken.put(letters(text(quotation)), speaker));
    for (Sentence sentence : reading.sentences()) {
      if (quotes(sentence.index())) {
        continue;
      }
      String words = letters(sentence.span().of(reading.text()));
      if (words.length() >= PULL_QUOTE_AT_LEAST) {
        spoken.forEach(
            (quotation, speaker) -> {
              if (quotation.contains(words)) {
                carried.put(sentence.index(), speaker);
              }
            });
      }
    }
  }

  private String text(Quotation quotation) {
    int start = token(quotation.from());
    int end = token(quotation.to());
    return reading.text().substring(start, Math.max(start, end));
  }

  private int token(Quotations.Place place) {
    return trees.get(place.sentence()).token(place.token()).span().start();
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
