package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extract.Quotations.Quotation;
import org.crosscheck.model.Name;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.jspecify.annotations.Nullable;

/** All attributions of a report, sentence by sentence, with their sources named in full. */
final class Sayings {

  private final Reading reading;
  private final Cast cast;
  private final Memory memory;
  private final List<Tree> trees;
  private final List<String> spoken = new ArrayList<>();
  private final List<List<Said>> sayings = new ArrayList<>();
  private final List<List<Said>> acts = new ArrayList<>();

  /** Whom "he" and "she" stand for in each sentence. */
  private final List<Map<String, String>> heard = new ArrayList<>();

  private Sayings(Reading reading, List<Tree> trees) {
    this.reading = reading;
    this.trees = trees;
    this.cast = new Cast(reading);
    this.memory = new Memory(cast);
  }

  static Sayings of(Reading reading, List<Tree> trees, List<Quotation> quotations) {
    Sayings sayings = new Sayings(reading, trees);
    List<BitSet> quoted = Quotations.words(quotations, reading.sentences());
    for (Tree tree : trees) {
      BitSet marks = quoted.get(tree.sentence.index());
      List<Attribution> attributions = Attributions.of(tree, marks);
      sayings.sayings.add(sayings.said(tree, attributions));
      sayings.acts.add(sayings.said(tree, new ActPattern(tree, marks).all(attributions)));
      sayings.heard.add(sayings.memory.pronouns());
      sayings.memory.read(tree);
    }
    return sayings;
  }

  /** The attributions of each sentence, in the order of their cues. */
  List<List<Said>> all() {
    return sayings;
  }

  /** What each sentence has people call, condemn or ask for. */
  List<List<Said>> acts() {
    return acts;
  }

  /**
   * Whom a sentence is about, before a word of it: the last person it names there, or whom its
   * first pronoun stands for; null where it is about nobody.
   */
  @Nullable Speaker about(Tree tree, int before) {
    Name person = null;
    for (Name name : tree.sentence.names()) {
      boolean fits =
          name.kind() == Name.Kind.PERSON
              && name.end() <= before
              && !PhraseWords.isPossessive(tree.word(name.end()));
      person = fits ? name : person;
    }
    boolean colon = before == tree.size();
    for (Name name : tree.sentence.names()) {
      boolean body = name.kind() == Name.Kind.ORGANISATION && colon && person == null;
      if (body) {
        return new Speaker(cast.body(name.text(), spoken), name.span(), List.of());
      }
    }
    if (person != null) {
      String full = cast.person(person.text().replaceAll("\\s+", " "));
      return new Speaker(full, person.span(), List.of());
    }
    for (int i = 0; i < Math.min(2, before); i++) {
      String known = heard.get(tree.sentence.index()).get(tree.word(i));
      if (known != null) {
        return new Speaker(known, tree.token(i).span(), List.of());
      }
    }
    return null;
  }

  private List<Said> said(Tree tree, List<Attribution> attributions) {
    List<Said> here = new ArrayList<>();
    for (Attribution attribution :
        attributions.stream().sorted(Comparator.comparingInt(Attribution::cue)).toList()) {
      Source source = attribution.source();
      if (source == null) {
        here.add(new Said(attribution, null, false, false));
        continue;
      }
      boolean pronoun = isPronoun(tree, source);
      String name =
          pronoun
              ? memory.refer(tree.word(source.head()), tree, attribution)
              : name(source, new Phrases(trees.get(source.sentence())));
      if (name == null || name.isBlank()) {
        here.add(new Said(attribution, null, pronoun, false));
        continue;
      }
      boolean outlet =
          SourceWords.isOutlet(name)
              || SourceWords.isOutlet(
                  new Phrases(trees.get(source.sentence())).text(source, reading.text()));
      here.add(new Said(attribution, speaker(attribution, source, name), pronoun, outlet));
      memory.spoke(name, tree.word(source.head()), tree.sentence.index());
      if (!pronoun) {
        spoken.add(name);
      }
    }
    return here;
  }

  private Speaker speaker(Attribution attribution, Source source, String name) {
    Tree tree = trees.get(source.sentence());
    List<String> via = new ArrayList<>(attribution.via());
    for (Source outlet : attribution.outlets()) {
      via.add(new Phrases(tree).text(outlet, reading.text()));
    }
    Span span = tree.token(source.first()).span().cover(tree.token(source.end() - 1).span());
    return new Speaker(name, span, via);
  }

  private static boolean isPronoun(Tree tree, Source source) {
    return SourceWords.PRONOUNS.contains(tree.word(source.head()))
        && source.end() - source.first() == 1;
  }

  /** The source's name in full; null for one that stays nameless. */
  private @Nullable String name(Source source, Phrases phrases) {
    Name person = phrases.person(source);
    if (person != null) {
      return cast.person(person.text().replaceAll("\\s+", " "));
    }
    Name body = phrases.body(source);
    if (body != null) {
      return cast.body(body.text().replaceAll("\\s+", " "), spoken);
    }
    String words = phrases.text(source, reading.text());
    Sentence sentence = phrases.sentence();
    String head = sentence.token(source.head()).text();
    boolean common =
        Character.isLowerCase(head.charAt(0))
            || sentence.token(source.head()).upos().equals("NOUN");
    if (common && SourceWords.DOCUMENTS.contains(head.toLowerCase(Locale.ROOT))) {
      return isNameless(source, sentence) ? null : maker(words);
    }
    boolean definite = sentence.token(source.first()).text().equalsIgnoreCase("the");
    if (common && definite) {
      String inRole = cast.inRole(head.toLowerCase(Locale.ROOT), sentence.index());
      return inRole != null ? inRole : cast.body(words, spoken);
    }
    if (common || words.isBlank()) {
      return words;
    }
    return words.contains(" ") ? cast.body(words, spoken) : cast.person(words);
  }

  /** Who made a document, where its words say so: "figures from the ministry". */
  private static String maker(String document) {
    Matcher from = Pattern.compile(" (?:by|from) (?:the |an? )?(?=[^ ])").matcher(document);
    if (from.find()) {
      return document.substring(from.end());
    }
    Matcher own = Pattern.compile("^(.+?)['’]s? [^'’]+$").matcher(document);
    return own.matches() ? own.group(1) : document;
  }

  /** Bare or vague reports, "initial reports", but not "the report" or "court records". */
  private static boolean isNameless(Source source, Sentence sentence) {
    boolean many = sentence.token(source.head()).text().endsWith("s");
    boolean definite = sentence.token(source.first()).text().equalsIgnoreCase("the");
    if (!many || definite) {
      return false;
    }
    for (int i = source.first(); i < source.end(); i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (i != source.head() && !SourceWords.NAMELESS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
