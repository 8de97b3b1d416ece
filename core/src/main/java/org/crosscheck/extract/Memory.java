package org.crosscheck.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun that speaks stands for: the last that spoke, or was spoken of, and fits. */
final class Memory {

  /** A pronoun reaches back over no more sentences than this. */
  private static final int REACH = 4;

  private final Cast cast;
  private final Map<String, Integer> persons = new LinkedHashMap<>();
  private final Map<String, Boolean> men = new HashMap<>();
  private int personAt = -REACH;
  private @Nullable String body;
  private int bodyAt = -REACH;
  private @Nullable String many;
  private int manyAt = -REACH;

  Memory(Cast cast) {
    this.cast = cast;
  }

  /** Takes note of a source. */
  void spoke(String name, String head, int sentence) {
    if (cast.isPerson(name) || SourceWords.isHuman(head)) {
      meet(name, sentence);
    } else if (isMany(head)) {
      many = name;
      manyAt = sentence;
    } else {
      body = name;
      bodyAt = sentence;
    }
  }

  /** Takes note of the person whom a sentence is about, where nobody in it spoke. */
  void read(Tree tree) {
    Sentence sentence = tree.sentence;
    String subject = bodyAt == sentence.index() ? null : body(tree, tree.size());
    if (subject != null) {
      body = subject;
      bodyAt = sentence.index();
    }
    String first = tree.word(tree.word(0).equals("the") ? 1 : 0);
    boolean known = many != null && many.toLowerCase(Locale.ROOT).startsWith(first);
    if (SourceWords.SOURCE_NOUNS.contains(first) && isMany(first) && !known) {
      many = first;
      manyAt = sentence.index();
    }
    if (personAt == sentence.index()) {
      return;
    }
    boolean nobody = personAt <= sentence.index() - REACH && !sentence.parsed();
    for (Name name : sentence.names()) {
      boolean owner = PhraseWords.isPossessive(tree.word(name.end()));
      if (name.kind() == Name.Kind.PERSON && (isSubject(name, tree) || nobody && !owner)) {
        meet(cast.person(name.text().replaceAll("\\s+", " ")), sentence.index());
        nobody = false;
      }
    }
  }

  private static boolean isSubject(Name name, Tree tree) {
    if (!tree.sentence.parsed()) {
      boolean opens =
          name.first() == 0 || name.first() == 1 && !tree.word(0).matches("\\W|in|at|by|for|to");
      return opens && !PhraseWords.isPossessive(tree.word(name.end()));
    }
    for (int i = name.first(); i < name.end(); i++) {
      if (tree.relation(i).equals("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Whom "he" and "she" stand for by now; one that stands for nobody is left out. */
  Map<String, String> pronouns() {
    Map<String, String> known = new HashMap<>();
    for (String each : List.of("he", "she")) {
      String person = candidate(each, personAt - REACH);
      if (person != null) {
        known.put(each, person);
      }
    }
    return known;
  }

  private void meet(String name, int sentence) {
    persons.remove(name);
    persons.put(name, sentence);
    personAt = sentence;
  }

  private @Nullable String person(String pronoun, int oldest) {
    String found = candidate(pronoun, oldest);
    if (found != null) {
      men.putIfAbsent(found, pronoun.matches("he|him"));
    }
    return found;
  }

  /** The last person of whom the text or the name does not say that the pronoun cannot fit. */
  private @Nullable String candidate(String pronoun, int oldest) {
    boolean male = pronoun.matches("he|him");
    String found = null;
    for (Map.Entry<String, Integer> each : persons.entrySet()) {
      Boolean man = men.get(each.getKey());
      Boolean fits = man == null ? cast.fits(pronoun, each.getKey()) : Boolean.valueOf(man == male);
      if (each.getValue() >= oldest && (fits == null || fits)) {
        found = each.getKey();
      }
    }
    return found;
  }

  /** The name that the pronoun stands for; null where none is near. */
  @Nullable String refer(String pronoun, Tree tree, Attribution attribution) {
    int oldest = tree.sentence.index() - REACH;
    if (pronoun.equals("it") && attribution.kind() == Attribution.Kind.TRAILING) {
      String own = body(tree, attribution.cue());
      body = own == null ? body : own;
      bodyAt = own == null ? bodyAt : tree.sentence.index();
    }
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "her" -> {
        String known = person(pronoun, oldest);
        String last = body;
        boolean common =
            last != null
                && bodyAt >= oldest
                && Character.isLowerCase(Phrases.lastWord(last).charAt(0))
                && last.endsWith(Phrases.lastWord(last))
                && !isOffice(last);
        yield known == null && common ? last : known;
      }
      case "they", "them" -> manyAt >= oldest ? many : bodyAt >= oldest ? body : null;
      default -> bodyAt >= oldest ? body : null;
    };
  }

  /** The one body that the first clause is about: "The airline has grounded its jets, it said". */
  private @Nullable String body(Tree tree, int before) {
    Phrases phrases = new Phrases(tree);
    for (int i = 0; i < before; i++) {
      if (tree.relation(i).equals("nsubj")) {
        Source source = phrases.around(i);
        boolean fits = phrases.isKnown(source) && phrases.person(source) == null;
        return fits && !isMany(tree.word(i)) && !SourceWords.isHuman(tree.word(i))
            ? phrases.text(source)
            : null;
      }
    }
    return null;
  }

  /** Whether a common noun names a body, for which "he" cannot stand. */
  private static boolean isOffice(String name) {
    String last = Phrases.lastWord(name);
    return SourceWords.SOURCE_NOUNS.contains(last) || SourceWords.isOutlet(name);
  }

  private static boolean isMany(String head) {
    return Set.of("police", "authorities", "media").contains(head)
        || head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us");
  }
}
