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
    if (cast.isPerson(name) || isHuman(head)) {
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
    if (personAt == sentence.index()) {
      return;
    }
    for (Name name : sentence.names()) {
      if (name.kind() != Name.Kind.PERSON) {
        continue;
      }
      for (int i = name.first(); i < name.end(); i++) {
        if (tree.relation(i).equals("nsubj")) {
          person = cast.person(name.text().replaceAll("\\s+", " "));
          personAt = sentence.index();
        }
      }
    }
  }

  /** The name that the pronoun stands for; null where none is near. */
  @Nullable String refer(String pronoun, Sentence sentence) {
    int oldest = sentence.index() - REACH;
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "her" -> personAt >= oldest ? person : null;
      case "they", "them" ->
          manyAt >= oldest ? many : bodyAt >= oldest ? body : personAt >= oldest ? person : null;
      default -> bodyAt >= oldest ? body : null;
    };
  }

  private static boolean isMany(String head) {
    return Set.of("police", "authorities", "media").contains(head)
        || head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us");
  }

  static boolean isHuman(String head) {
    return Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "officer",
            "witness",
            "mayor",
            "governor",
            "president",
            "minister",
            "chief",
            "representative",
            "senator",
            "man",
            "woman",
            "sheriff",
            "resident",
            "doctor",
            "daughter",
            "son",
            "wife",
            "husband",
            "mother",
            "father",
            "brother",
            "sister",
            "director",
            "lawyer",
            "prosecutor")
        .contains(head);
  }
}
