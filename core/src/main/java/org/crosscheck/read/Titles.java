package org.crosscheck.read;

import java.util.List;
import org.crosscheck.model.Token;

/**
 * A verb has one subject: in "said harbour master Ann Hall", where the network at times makes both
 * "master" and "Ann" subjects, the noun describes the name.
 */
final class Titles {

  private Titles() {}

  /**
   * Hangs nouns that stand right before a name, in the same relation to the same word, on the name.
   */
  static void attach(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token noun = tokens.get(i);
      Token name = tokens.get(i + 1);
      if (noun.upos().equals("NOUN")
          && name.upos().equals("PROPN")
          && noun.head() == name.head()
          && noun.relation().equals("nsubj")
          && name.deprel().equals(noun.deprel())) {
        tokens.set(
            i,
            new Token(
                noun.span(),
                noun.text(),
                noun.lemma(),
                noun.upos(),
                noun.xpos(),
                i + 1,
                "nmod:desc"));
      }
    }
  }
}
