package org.crosscheck.extract;

import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun that speaks stands for: the last that spoke, or was spoken of, and fits. */
final class Memory {

  /** A pronoun reaches back over no more sentences than this. */
  private static final int REACH = 4;

  private final Cast cast;
  private @Nullable String person;
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
      person = name;
      personAt = sentence;
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
    if (personAt == sentence.index()) {
      return;
    }
    for (Name name : sentence.names()) {
      if (name.kind() != Name.Kind.PERSON) {
        continue;
      }
      if (isSubject(name, tree)) {
        person = cast.person(name.text().replaceAll("\\s+", " "));
        personAt = sentence.index();
      }
    }
  }

  private static boolean isSubject(Name name, Tree tree) {
    if (!tree.sentence.parsed()) {
      return name.first() == 0 || name.first() == 1 && !tree.word(0).matches("\\W|in|at|by|for|to");
    }
    for (int i = name.first(); i < name.end(); i++) {
      if (tree.relation(i).equals("nsubj")) {
        return true;
      }
    }
    return false;
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
      case "he", "she", "him", "her" -> personAt >= oldest ? person : null;
      case "they", "them" ->
          manyAt >= oldest ? many : bodyAt >= oldest ? body : personAt >= oldest ? person : null;
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

  private static boolean isMany(String head) {
    return Set.of("police", "authorities", "media").contains(head)
        || head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us");
  }
}
