package org.crosscheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.extract.Quotations.Place;
import org.crosscheck.extract.Quotations.Quotation;
import org.crosscheck.model.Name;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in each quotation.
 *
 * <p>Examples: "'Five died. <b>Two</b> are ill,' [Ruiz] said. '<b>Three</b> went home.'"; "[The
 * yard] said in a statement: / He worked here for <b>20</b> years.'"; a quotation that a paragraph
 * leaves open goes on in the next. Counter-example: a phrase in quotation marks amid the reporter's
 * sentence.
 */
final class Quoting {

  /** How many sentences back the source of a quotation without an opening mark may stand. */
  private static final int REACH = 4;

  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final List<List<Said>> sayings;

  Quoting(Reading reading, List<Quotation> quotations, List<List<Said>> sayings) {
    this.sentences = reading.sentences();
    this.quotations = quotations;
    this.sayings = sayings;
  }

  /** The quotations that are speech and whose speaker the text names. */
  Map<Quotation, Speaker> speakers() {
    Map<Quotation, Speaker> found = new HashMap<>();
    Speaker last = null;
    int paragraph = -1;
    for (Quotation each : quotations) {
      int own = sentences.get(each.from().sentence()).paragraph();
      Speaker signed = signed(each);
      Speaker speaker = signed != null ? signed : beside(each);
      if (speaker == null && each.orphan()) {
        speaker = before(each.from().sentence());
      } else if (speaker == null && each.isSpeech()) {
        boolean alone = isAlone(each);
        boolean more = own == paragraph + 1 && alone;
        speaker = each.goesOn() || own == paragraph || more ? last : introduced(each, alone);
      }
      if (speaker != null && (each.isSpeech() || each.orphan())) {
        found.put(each, speaker);
      }
      if (speaker != null || each.isSpeech()) {
        last = speaker;
        paragraph = own;
      }
    }
    return found;
  }

  /** "'It was dark.' — Ana Ruiz, a neighbour": the name behind the dash. */
  private @Nullable Speaker signed(Quotation quotation) {
    Sentence sentence = sentences.get(quotation.to().sentence());
    int dash = quotation.to().token() + 1;
    if (dash + 1 >= sentence.size() || !sentence.token(dash).text().matches("--?|[–—―]")) {
      return null;
    }
    for (Name name : sentence.names()) {
      if (name.first() == dash + 1 && name.kind() == Name.Kind.PERSON) {
        return new Speaker(name.text(), name.span(), List.of());
      }
    }
    return null;
  }

  /** Whether a paragraph begins with the quotation and names nobody as its source. */
  private boolean isAlone(Quotation quotation) {
    int first = quotation.from().sentence();
    int paragraph = sentences.get(first).paragraph();
    boolean opens = first == 0 || sentences.get(first - 1).paragraph() != paragraph;
    boolean alone = opens && quotation.from().token() == 0;
    for (int s = first; s < sentences.size() && sentences.get(s).paragraph() == paragraph; s++) {
      alone &= sayings.get(s).isEmpty() && (s <= quotation.to().sentence() || !isSaying(s));
    }
    alone &= !isSaying(quotation.to().sentence(), quotation.to().token());
    return alone;
  }

  private boolean isSaying(int sentence) {
    return isSaying(sentence, 0);
  }

  /** Whether a word of saying stands in a sentence from a word on. */
  private boolean isSaying(int sentence, int from) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return tokens.subList(from, tokens.size()).stream()
        .anyMatch(token -> token.text().matches("said|says|told|added|wrote|tweeted|posted"));
  }

  /** The source that one of its own sentences names, outside the marks. */
  private @Nullable Speaker beside(Quotation quotation) {
    for (int s = quotation.to().sentence(); s >= quotation.from().sentence(); s--) {
      for (Said each : sayings.get(s)) {
        if (each.speaker() != null
            && !quotation.holds(new Place(s, each.attribution().cue()))
            && touches(each.attribution(), s, quotation)) {
          return each.speaker();
        }
      }
    }
    return null;
  }

  private static boolean touches(Attribution attribution, int sentence, Quotation quotation) {
    return attribution.content().stream()
        .anyMatch(token -> quotation.holds(new Place(sentence, token)));
  }

  /** The source named right before: with a colon, in the same paragraph, or with no other near. */
  private @Nullable Speaker introduced(Quotation quotation, boolean alone) {
    int at = quotation.from().sentence();
    if (at == 0) {
      return null;
    }
    Sentence before = sentences.get(at - 1);
    boolean colon = before.token(before.size() - 1).text().equals(":");
    boolean beside = before.paragraph() == sentences.get(at).paragraph();
    return colon || beside || alone ? lastOf(at - 1) : null;
  }

  private @Nullable Speaker before(int sentence) {
    for (int s = sentence - 1; s >= 0 && s >= sentence - REACH; s--) {
      Speaker last = lastOf(s);
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  private @Nullable Speaker lastOf(int sentence) {
    Speaker last = null;
    for (Said each : sayings.get(sentence)) {
      last = each.speaker() != null ? each.speaker() : last;
    }
    return last;
  }
}
