package org.crosscheck.read;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Name;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;

/**
 * The names of a sentence: the best sequence of tags in which a name goes on only where one began.
 */
final class NameTags {

  private final List<String> tags;
  private final boolean[][] allowed;

  NameTags(List<String> tags) {
    this.tags = tags;
    allowed = new boolean[tags.size()][tags.size()];
    for (int from = 0; from < tags.size(); from++) {
      for (int to = 0; to < tags.size(); to++) {
        allowed[from][to] =
            !inside(to) || tags.get(from).substring(1).equals(tags.get(to).substring(1));
      }
    }
  }

  List<Name> names(String text, List<Token> tokens, Scores scores) {
    int[] path = best(tokens.size(), scores);
    List<Name> names = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= path.length; i++) {
      if (i == path.length || !inside(path[i])) {
        if (!tags.get(path[first]).equals("O")) {
          Span span = tokens.get(first).span().cover(tokens.get(i - 1).span());
          names.add(new Name(kind(tags.get(path[first])), first, i, span, span.of(text)));
        }
        first = i;
      }
    }
    return names;
  }

  private int[] best(int words, Scores scores) {
    int[][] back = new int[words][tags.size()];
    double[] sums = new double[tags.size()];
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] = inside(tag) ? Double.NEGATIVE_INFINITY : scores.at(0, tag);
    }
    for (int word = 1; word < words; word++) {
      double[] next = new double[sums.length];
      for (int to = 0; to < next.length; to++) {
        int from = 0;
        for (int tag = 1; tag < sums.length; tag++) {
          if (allowed[tag][to] && (!allowed[from][to] || sums[tag] > sums[from])) {
            from = tag;
          }
        }
        back[word][to] = from;
        next[to] = sums[from] + scores.at(word, to);
      }
      sums = next;
    }
    int[] path = new int[words];
    for (int tag = 1; tag < sums.length; tag++) {
      if (sums[tag] > sums[path[words - 1]]) {
        path[words - 1] = tag;
      }
    }
    for (int word = words - 1; word > 0; word--) {
      path[word - 1] = back[word][path[word]];
    }
    return path;
  }

  private boolean inside(int tag) {
    return tags.get(tag).startsWith("I-");
  }

  private static Name.Kind kind(String tag) {
    return switch (tag.substring(2)) {
      case "PER" -> Name.Kind.PERSON;
      case "ORG" -> Name.Kind.ORGANISATION;
      case "LOC" -> Name.Kind.PLACE;
      default -> throw new IllegalStateException("name tag (" + tag + ") is unknown");
    };
  }
}
