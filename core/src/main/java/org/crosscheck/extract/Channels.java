package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Through what a source spoke: "on Telegram", "in a statement", "told Reuters". */
final class Channels {

  private static final int REACH = 9;

  private Channels() {}

  /** The channels and outlets named right after a reporting verb. */
  static List<String> of(Tree tree, int verb, Source source) {
    List<String> via = new ArrayList<>();
    int from = Math.max(verb + 1, source.first() > verb ? source.end() : 0);
    for (int i = from; i < tree.size() && i < from + REACH; i++) {
      String word = tree.word(i);
      if (Set.of("that", ":", ";", "“", "\"", ".").contains(word)) {
        break;
      }
      boolean placed = Set.of("on", "in", "at", "via", "through", "by").contains(word);
      String channel = placed ? channel(tree, i + 1) : null;
      if (channel != null && !via.contains(channel)) {
        via.add(channel);
      }
    }
    if (tree.word(verb).matches("t(old|ell|ells|elling)")) {
      int heard =
          tree.child(verb, c -> c > verb && Set.of("obj", "iobj").contains(tree.relation(c)));
      if (heard >= 0) {
        String name = name(tree, new Phrases(tree).around(heard));
        if (Reporting.isOutlet(name)) {
          via.add(name);
        }
      }
    }
    return via;
  }

  private static @org.jspecify.annotations.Nullable String channel(Tree tree, int from) {
    for (int i = from; i < tree.size() && i < from + 6; i++) {
      String word = tree.word(i);
      if (Set.of(",", ".", "that", "“", "\"", "on", "in", "of").contains(word)) {
        return null;
      }
      if (word.equals("x") && !tree.token(i).text().equals("X")) {
        return null;
      }
      String channel = Reporting.CHANNELS.get(word);
      boolean compound = Reporting.CHANNELS.containsKey(tree.word(i + 1));
      if (channel != null && !(compound && i + 1 < tree.size())) {
        return channel;
      }
    }
    return null;
  }

  private static String name(Tree tree, Source source) {
    StringBuilder name = new StringBuilder();
    for (int i = source.first(); i < source.end(); i++) {
      if (!Set.of("the", "a", "an").contains(tree.word(i))) {
        boolean apart = i > 0 && tree.token(i - 1).span().end() < tree.token(i).span().start();
        name.append(name.isEmpty() || !apart ? "" : " ").append(tree.token(i).text());
      }
    }
    return name.toString();
  }
}
