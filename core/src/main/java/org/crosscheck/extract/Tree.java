package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;

/** A sentence's dependency tree, walked from above. An unparsed sentence has no edges. */
final class Tree {
  final Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();

  Tree(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.token(i).head();
      if (head >= 0 && head != i) {
        children.get(head).add(i);
      }
    }
  }

  Token token(int index) {
    return sentence.token(index);
  }

  int size() {
    return sentence.size();
  }

  /** Whether one of the words stands at {@code index}; false outside the sentence. */
  boolean isWord(int index, String... words) {
    if (index < 0 || index >= size()) {
      return false;
    }
    for (String word : words) {
      if (token(index).text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** The word as written, lower case; empty outside the sentence. */
  String word(int index) {
    return index < 0 || index >= size()
        ? ""
        : token(index).text().toLowerCase(java.util.Locale.ROOT);
  }

  String relation(int index) {
    return token(index).relation();
  }

  int head(int index) {
    return token(index).head();
  }

  List<Integer> children(int index) {
    return children.get(index);
  }

  /** The first child with one of these relations (without subtypes), or -1. */
  int child(int index, String... relations) {
    return child(index, c -> List.of(relations).contains(relation(c)));
  }

  /** The first child that passes, or -1. */
  int child(int index, IntPredicate test) {
    for (int c : children.get(index)) {
      if (test.test(c)) {
        return c;
      }
    }
    return -1;
  }

  /** Whether {@code index} is {@code top} or hangs below it. */
  boolean under(int index, int top) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == top) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** First word of the subtree of {@code top}. */
  int first(int top) {
    int first = top;
    for (int i = top - 1; i >= 0; i--) {
      if (under(i, top)) {
        first = i;
      }
    }
    return first;
  }

  /** Index after the last word of the subtree of {@code top}. */
  int end(int top) {
    int end = top + 1;
    for (int i = end; i < size(); i++) {
      if (under(i, top)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Children of a token by one of these relations, subtypes aside. */
  List<Integer> children(int index, String... relations) {
    List<String> wanted = List.of(relations);
    return children.get(index).stream().filter(c -> wanted.contains(relation(c))).toList();
  }

  /** The case-marking preposition of a noun in lower case, empty where it has none. */
  String preposition(int index) {
    return word(child(index, "case"));
  }

  boolean isNoun(int index) {
    return switch (token(index).upos()) {
      case "NOUN", "PROPN", "PRON" -> true;
      default -> false;
    };
  }

  /** The verb, adjective or clause head that governs a token, itself included; -1 if none does. */
  int clause(int index) {
    for (int at = index, steps = 0; at >= 0 && steps <= size(); at = head(at), steps++) {
      if (isClauseHead(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isClauseHead(int index) {
    boolean verb = token(index).upos().equals("VERB");
    return switch (relation(index)) {
      case "root", "ccomp", "xcomp", "advcl", "acl", "parataxis" -> true;
      case "conj" -> verb;
      default -> verb && child(index, "nsubj", "obj") >= 0;
    };
  }

  /** Whether a word of {@code from} up to {@code to}, the latter left out, passes. */
  boolean any(int from, int to, Predicate<Token> test) {
    for (int i = Math.max(0, from); i < Math.min(size(), to); i++) {
      if (test.test(token(i))) {
        return true;
      }
    }
    return false;
  }
}
