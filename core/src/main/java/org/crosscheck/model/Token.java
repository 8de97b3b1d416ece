package org.crosscheck.model;

/**
 * One syntactic word of a sentence, with its place in the article's text.
 *
 * @param span where the word stands in the article's text
 * @param text the word as written
 * @param lemma its dictionary form, lower case except for names
 * @param upos Universal Dependencies part of speech; empty where the sentence was not parsed
 * @param xpos Penn Treebank tag; empty where the sentence was not parsed
 * @param head index in the sentence of the word it depends on, -1 for the root
 * @param deprel full Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(
    Span span, String text, String lemma, String upos, String xpos, int head, String deprel) {

  /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  public boolean is(String... lemmas) {
    for (String each : lemmas) {
      if (lemma.equalsIgnoreCase(each)) {
        return true;
      }
    }
    return false;
  }
}
