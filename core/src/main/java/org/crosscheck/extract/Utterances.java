package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.extract.Quotations.Place;
import org.crosscheck.extract.Quotations.Quotation;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * What a report has people say: quotations, and reported speech with the words quoted inside it.
 *
 * <p>Examples: "“[No one came],” Ruiz said. “[Not one of them.]”"; "Ruiz said [the town was “in
 * shock”]"; "Ruiz called it “[a disgrace]”". Counter-examples: "known as “the Tank”"; what police
 * think; what a report shows.
 */
final class Utterances {

  /** Verbs by which nobody says anything: what is thought, measured, handed out. */
  private static final Set<String> NOT_SAID =
      Words.set(
          "believe think suspect expect hope fear worry reckon calculate project show indicate find",
          "respond put measure register identify list upgrade downgrade revise raise lower cut release");

  /** Words that say too little to stand beside a quotation as reported speech. */
  private static final Set<String> FUNCTION =
      Words.set(
          "a an the it this that he she they his her their its was is were are be been being to of as",
          "for at in on by with one and or had has have will would not him them there such like how",
          "what 's ’s so very most more what i we you");

  /** A quotation that opens a sentence and has so many words is speech, whatever follows it. */
  private static final int LONG = 5;

  /** Reported speech of fewer words says nothing. */
  private static final int FEW = 3;

  private final Speakers speakers;
  private final Reading reading;
  private final List<Tree> trees;
  private final List<List<Said>> sayings;
  private final List<List<Said>> acts;
  private final List<Quotation> quotations;
  private final Map<Quotation, Speaker> quoted;
  private final List<BitSet> marked;
  private final List<Utterance> found = new ArrayList<>();

  private Utterances(Speakers speakers) {
    this.speakers = speakers;
    this.reading = speakers.reading();
    this.trees = speakers.trees();
    this.sayings = speakers.sayings();
    this.acts = speakers.acts();
    this.quotations = speakers.quotations();
    this.quoted = speakers.quoted();
    this.marked = Quotations.words(quotations, reading.sentences());
  }

  /** The utterances of a report, in the order of its text. */
  static List<Utterance> of(Speakers speakers) {
    Utterances utterances = new Utterances(speakers);
    utterances.quoted.forEach(utterances::quote);
    for (Sentence sentence : utterances.reading.sentences()) {
      utterances.reported(sentence);
    }
    utterances.fragments();
    utterances.found.addAll(Posts.of(utterances.reading));
    return utterances.found.stream()
        .filter(each -> !utterances.isFurniture(each.span()))
        .sorted(Comparator.comparing(Utterance::span))
        .toList();
  }

  private boolean isFurniture(Span span) {
    return reading.article().boilerplate().stream().anyMatch(each -> each.overlaps(span));
  }

  private void quote(Quotation quotation, Speaker speaker) {
    if (isSpeech(quotation)) {
      add(inside(quotation), true, speaker, beside(quotation, speaker));
    }
  }

  /** Whether the words are more than a phrase that the reporter's sentence opens with. */
  private boolean isSpeech(Quotation quotation) {
    if (quotation.orphan() || quotation.from().sentence() != quotation.to().sentence()) {
      return true;
    }
    Tree tree = trees.get(quotation.to().sentence());
    int close = quotation.to().token();
    boolean ends = close + 1 >= tree.size() || tree.word(close - 1).matches("[,.?!…–—]+");
    return ends || words(tree, quotation.from().token(), close) >= LONG;
  }

  private static int words(Tree tree, int from, int end) {
    return new Stretch(from, end).words(tree);
  }

  /** The attribution beside a quotation, for when and where it was said. */
  private @Nullable Said beside(Quotation quotation, Speaker speaker) {
    for (int s = quotation.from().sentence(); s <= quotation.to().sentence(); s++) {
      for (Said each : sayings.get(s)) {
        if (speaker.equals(each.speaker())
            && !quotation.holds(new Place(s, each.attribution().cue()))) {
          return each;
        }
      }
    }
    return null;
  }

  private void reported(Sentence sentence) {
    Tree tree = trees.get(sentence.index());
    BitSet marks = marked.get(sentence.index());
    List<Said> here =
        Stream.concat(sayings.get(sentence.index()).stream(), acts.get(sentence.index()).stream())
            .sorted(Comparator.comparingInt(each -> each.attribution().cue()))
            .filter(each -> each.speaker() != null && isSaid(tree, each.attribution()))
            .filter(each -> !marks.get(each.attribution().cue()))
            .toList();
    List<Stretch> stretches = new ArrayList<>();
    for (Said each : here) {
      stretches.add(cut(tree, Stretch.of(tree, each.attribution()), each, here));
    }
    for (int i = 0; i < here.size(); i++) {
      Stretch stretch = stretches.get(i);
      Speaker speaker = here.get(i).speaker();
      if (stretch != null && speaker != null && !isRepeated(i, here, stretches)) {
        report(tree, marks, stretch, speaker, here.get(i));
        resume(tree, speaker, here.get(i));
      }
    }
  }

  /** Ends a stretch where its speaker goes on to say something else: "..., and said that". */
  private static @Nullable Stretch cut(
      Tree tree, @Nullable Stretch stretch, Said own, List<Said> here) {
    if (stretch == null || own.attribution().kind() == Attribution.Kind.TRAILING) {
      return stretch;
    }
    int end = stretch.end();
    for (Said other : here) {
      Source source = other.attribution().source();
      int cue = other.attribution().cue();
      if (other == own || source == null || !isSame(own, other)) {
        continue;
      }
      boolean later = source.first() > stretch.from();
      boolean clause = tree.word(source.first() - 1).matches("what|which|as");
      if ((later || source.end() <= stretch.from())
          && !clause
          && cue > stretch.from()
          && cue < end) {
        end = later ? Math.min(cue, source.first()) : cue;
      }
    }
    return end == stretch.end() ? stretch : Stretch.trim(tree, stretch.from(), end);
  }

  /**
   * Quotations that no verb of saying reports but that a speaker's own words betray: "The vote put
   * “[a spring in my step]”" is the word of the one whom the sentence is about.
   */
  private void fragments() {
    for (Quotation each : quotations) {
      Span span = inside(each);
      Tree tree = trees.get(each.from().sentence());
      boolean told = span != null && found.stream().anyMatch(u -> u.span().overlaps(span));
      if (span == null || told) {
        continue;
      }
      Speaker speaker = spoken(tree, each);
      if (speaker != null) {
        add(span, true, speaker, null);
      }
    }
  }

  /** Who is quoted with a colon, or in the first person, by a sentence without a verb of saying. */
  private @Nullable Speaker spoken(Tree tree, Quotation quotation) {
    int open = quotation.from().token();
    int end = end(quotation, tree);
    boolean first = false;
    for (int i = open; i < end; i++) {
      first |= tree.word(i).matches("i|my|we|our|us|me|myself");
    }
    boolean colon = tree.word(open - 1).equals(":");
    boolean inside = open > 0 && end < tree.size();
    int index = tree.sentence.index();
    Tree before = open == 0 && index > 0 ? trees.get(index - 1) : tree;
    if (before != tree && before.word(before.size() - 1).equals(":")) {
      return speakers.about(before, before.size());
    }
    if (!colon && !(first && inside) || words(tree, open, end) < 3) {
      return null;
    }
    return speakers.about(tree, open);
  }

  private static boolean isSaid(Tree tree, Attribution attribution) {
    Reporting.Verb verb = Reporting.verb(tree.word(attribution.cue()));
    boolean taken =
        verb != null
            && verb.lemma().equals("claim")
            && attribution.kind() == Attribution.Kind.PHRASE;
    return verb == null || !taken && !NOT_SAID.contains(verb.lemma());
  }

  private static boolean isSame(Said one, Said other) {
    Speaker mine = one.speaker();
    Speaker theirs = other.speaker();
    return mine != null && theirs != null && mine.name().equals(theirs.name());
  }

  /** Whether the same speaker's wider words hold these, or an outlet merely passes them on. */
  private static boolean isRepeated(int index, List<Said> here, List<Stretch> stretches) {
    Said own = here.get(index);
    Stretch mine = Objects.requireNonNull(stretches.get(index));
    for (int i = 0; i < here.size(); i++) {
      Stretch other = stretches.get(i);
      Said said = here.get(i);
      if (i == index || other == null) {
        continue;
      }
      boolean same = isSame(own, said);
      boolean within = other.contains(mine) && (!mine.contains(other) || i < index);
      if (same && within || own.outlet() && !said.outlet() && mine.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  /** What is quoted after the words of saying as well: "“No,” she said, “[not now]”". */
  private void resume(Tree tree, Speaker speaker, Said said) {
    Attribution attribution = said.attribution();
    int sentence = tree.sentence.index();
    for (Quotation each : quotations) {
      boolean later =
          attribution.kind() == Attribution.Kind.TRAILING
              && each.from().sentence() == sentence
              && each.from().token() > attribution.cue()
              && attribution.covers(each.from().token());
      if (later && !quoted.containsKey(each)) {
        add(inside(each), true, speaker, said);
      }
    }
  }

  private void report(Tree tree, BitSet marks, Stretch stretch, Speaker speaker, Said said) {
    int sentence = tree.sentence.index();
    boolean bare = true;
    for (int i = stretch.from(); i < stretch.end(); i++) {
      boolean word = Character.isLetterOrDigit(tree.word(i).charAt(0));
      bare &= !word || marks.get(i) || FUNCTION.contains(tree.word(i));
    }
    List<Quotation> pieces = pieces(sentence, stretch);
    Quotation first = pieces.isEmpty() ? null : pieces.getFirst();
    boolean opens =
        first != null
            && first.from().token() <= stretch.from()
            && words(tree, stretch.from(), Math.min(stretch.end(), end(first, tree))) >= LONG;
    if (pieces.stream().anyMatch(quoted::containsKey) || bare || opens) {
      for (Quotation each : pieces) {
        boolean one = each.from().sentence() == each.to().sentence();
        boolean few = one && words(tree, each.from().token(), each.to().token()) < 2;
        if (!quoted.containsKey(each) && !few) {
          add(inside(each), true, speaker, said);
        }
      }
      return;
    }
    Span span = tree.token(stretch.from()).span().cover(tree.token(stretch.end() - 1).span());
    if (isContact(span.of(reading.text())) || stretch.words(tree) < FEW) {
      return;
    }
    add(span, false, speaker, said);
  }

  /** An address that stands behind a name, where nobody says anything. */
  private static boolean isContact(String words) {
    return words.contains("@") || words.contains("http") || words.contains("www.");
  }

  private static int end(Quotation quotation, Tree tree) {
    boolean here = quotation.to().sentence() == tree.sentence.index();
    return here ? quotation.to().token() : tree.size();
  }

  private List<Quotation> pieces(int sentence, Stretch stretch) {
    return quotations.stream()
        .filter(
            each ->
                each.from().sentence() <= sentence
                    && sentence <= each.to().sentence()
                    && each.from().compareTo(new Place(sentence, stretch.end())) < 0
                    && each.to().compareTo(new Place(sentence, stretch.from())) > 0)
        .toList();
  }

  /** The words between the marks, without a comma that belongs to the sentence around them. */
  private @Nullable Span inside(Quotation quotation) {
    Tree first = trees.get(quotation.from().sentence());
    Tree last = trees.get(quotation.to().sentence());
    int from = quotation.from().token();
    int end = quotation.to().token();
    int start =
        Quotations.isMark(first.word(from))
            ? first.token(from).span().end()
            : first.token(from).span().start();
    int stop =
        Quotations.isMark(last.word(end))
            ? last.token(end).span().start()
            : last.token(end).span().end();
    String text = reading.text();
    while (start < stop && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (stop > start && " \n\r\t,;\u00a0".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return start < stop ? new Span(start, stop) : null;
  }

  private void add(@Nullable Span span, boolean isQuoted, Speaker speaker, @Nullable Said said) {
    if (span == null) {
      return;
    }
    Occasion occasion = said == null ? Occasion.UNKNOWN : Occasion.of(said, trees, reading.text());
    found.add(
        new Utterance(
            reading.article().id(),
            span,
            span.of(reading.text()),
            isQuoted,
            speaker,
            occasion.place(),
            occasion.time(),
            sentences(reading, span)));
  }

  /** The sentences in which words stand. */
  static Span sentences(Reading reading, Span words) {
    Span all = words;
    for (Sentence each : reading.sentences()) {
      all = each.span().overlaps(words) ? all.cover(each.span()) : all;
    }
    return all;
  }
}
