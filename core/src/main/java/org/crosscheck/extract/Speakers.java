package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crosscheck.extract.Attribution.Kind;
import org.crosscheck.extract.Quotations.Place;
import org.crosscheck.extract.Quotations.Quotation;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report gives as the source of its words: who said it, through whom it came, and how long
 * the report goes on telling what they said.
 */
final class Speakers {

  private final Reading reading;
  private final List<Quotation> quotations;
  private final List<Tree> trees;
  private final List<List<Said>> sayings;
  private final List<List<Said>> acts;
  private final Sayings all;
  private final Map<Quotation, Speaker> quoted;
  private final Map<Integer, Speaker> carried;

  private Speakers(Reading read) {
    this.reading = LookNames.fill(read);
    this.quotations = Quotations.of(reading);
    this.trees = reading.sentences().stream().map(Tree::new).toList();
    this.all = Sayings.of(reading, trees, quotations);
    this.sayings = all.all();
    this.acts = all.acts();
    this.quoted = new Quoting(reading, quotations, sayings).speakers();
    this.carried = new CarryOver(reading, trees, sayings, quoted).speakers();
  }

  static Speakers of(Reading reading) {
    return new Speakers(reading);
  }

  /** The report as read, with names also in the sentences that were not parsed. */
  Reading reading() {
    return reading;
  }

  List<Tree> trees() {
    return trees;
  }

  /** The attributions of each sentence. */
  List<List<Said>> sayings() {
    return sayings;
  }

  /** What each sentence has people call, condemn or ask for, beside its attributions. */
  List<List<Said>> acts() {
    return acts;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** The quotations that are speech and whose speaker the report names. */
  Map<Quotation, Speaker> quoted() {
    return quoted;
  }

  /** Whom a sentence without a verb of saying is about, before a word of it; null if nobody. */
  @Nullable Speaker about(Tree tree, int before) {
    return all.about(tree, before);
  }

  /** Whom the report gives as the source of this word; null where it speaks in its own voice. */
  @Nullable Speaker at(int sentence, int token) {
    Place place = new Place(sentence, token);
    Tree tree = trees.get(sentence);
    if (Asides.inBrackets(tree, token)) {
      return null;
    }
    Quotation quotation = null;
    for (Quotation each : quoted.keySet()) {
      quotation = each.holds(place) ? each : quotation;
    }
    List<Said> covering = new ArrayList<>();
    for (Said each : sayings.get(sentence)) {
      boolean inside =
          quotation != null && quotation.holds(new Place(sentence, each.attribution().cue()));
      if (each.attribution().covers(token)
          && !(inside && each.pronoun())
          && !Asides.isReminder(tree, token, each.attribution())) {
        covering.add(each);
      }
    }
    if (!covering.isEmpty()) {
      return innermost(covering);
    }
    return quotation == null ? carried.get(sentence) : quoted.get(quotation);
  }

  /** The source nearest to the words; those around it that pass news on become its channels. */
  private static @Nullable Speaker innermost(List<Said> covering) {
    List<Said> order = new ArrayList<>(covering);
    order.sort(Comparator.comparingInt(Said::width));
    Said best = null;
    for (Said each : order) {
      if (each.isNamed() && (best == null || outdoes(each, best))) {
        best = each;
      }
    }
    if (best == null || best.speaker() == null) {
      return null;
    }
    Speaker speaker = best.speaker();
    List<String> via = new ArrayList<>(speaker.via());
    for (Said each : order) {
      Speaker outer = each.speaker();
      if (outer != null
          && each.outlet()
          && !outer.name().equals(speaker.name())
          && !via.contains(outer.name())) {
        via.add(outer.name());
      }
    }
    return new Speaker(speaker.name(), speaker.span(), via);
  }

  /** Whether an outer source is the real one: "Reuters said five died, citing the ministry". */
  private static boolean outdoes(Said outer, Said inner) {
    return outer.attribution().kind() == Kind.TRAILING
        && !outer.outlet()
        && (inner.attribution().kind() == Kind.PHRASE || inner.outlet());
  }
}
