package org.crosscheck.read;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;
import org.crosscheck.read.Network.Verdict;

/** Makes a parsed sentence of the network's scores. */
final class Decoder {

  private final Labels labels;
  private final NameTags names;
  private final Lemmas lemmas;
  private final int root;

  Decoder(Labels labels, Lemmas lemmas) {
    this.labels = labels;
    this.lemmas = lemmas;
    names = new NameTags(labels.names());
    root = labels.rels().indexOf("root");
    if (root < 0) {
      throw new IllegalStateException("labels lack the relation root");
    }
  }

  Sentence decode(String text, Sentence sentence, Verdict verdict) {
    int[] heads = Tree.best(arcs(sentence.size(), verdict.arcs()));
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < heads.length; i++) {
      Token token = sentence.token(i);
      String xpos = best(labels.xpos(), verdict.xpos(), i);
      tokens.add(
          new Token(
              token.span(),
              token.text(),
              lemmas.lemma(token.text(), xpos, best(labels.lemmas(), verdict.lemma(), i)),
              best(labels.upos(), verdict.upos(), i),
              xpos,
              heads[i],
              relation(verdict, i, heads[i])));
    }
    Titles.attach(tokens);
    return new Sentence(
        sentence.index(),
        sentence.paragraph(),
        sentence.span(),
        tokens,
        names.names(text, tokens, verdict.names()),
        true);
  }

  private static double[][] arcs(int words, Scores scores) {
    double[][] arcs = new double[words][words + 1];
    for (int i = 0; i < words; i++) {
      for (int head = 0; head <= words; head++) {
        arcs[i][head] = scores.at(i, head);
      }
    }
    return arcs;
  }

  private static <T> T best(List<T> labels, Scores scores, int word) {
    return labels.get(scores.best(word, labels.size()));
  }

  /** The root's word, and no other, has the relation root. */
  private String relation(Verdict verdict, int word, int head) {
    if (head < 0) {
      return labels.rels().get(root);
    }
    int best = root == 0 ? 1 : 0;
    for (int i = best + 1; i < labels.rels().size(); i++) {
      if (i != root && score(verdict, word, head, i) > score(verdict, word, head, best)) {
        best = i;
      }
    }
    return labels.rels().get(best);
  }

  private static float score(Verdict verdict, int word, int head, int relation) {
    return verdict.rels().at(word, relation) + verdict.relHeads().at(head + 1, relation);
  }
}
