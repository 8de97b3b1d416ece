package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Through what a source spoke: "on Telegram", "in a statement", "told Reuters". */
final class Channels {

  private static final int REACH = 9;

  private Channels() {}

  /** The channels and outlets named right after a reporting verb. */
  static List<String> of(Tree tree, int verb, Source source) {
    List<String> via = new ArrayList<>();
    int from = Math.max(verb + 1, source.first() > verb ? source.end() : 0);
    gather(tree, from, Math.min(tree.size(), from + REACH), via);
    boolean opens = tree.word(0).matches("in|on") && tree.word(source.first() - 1).equals(",");
    gather(tree, 0, opens ? Math.min(source.first(), REACH) : 0, via);
    if (tree.word(verb).matches("t(old|ell|ells|elling)")) {
      int heard =
          tree.child(
              verb,
              c ->
                  c > verb
                      && c != source.head()
                      && Set.of("obj", "iobj", "nsubj").contains(tree.relation(c)));
      if (heard >= 0) {
        Phrases phrases = new Phrases(tree);
        String name = phrases.text(phrases.around(heard));
        if (SourceWords.isOutlet(name)) {
          via.add(name);
        }
      }
    }
    return via;
  }

  private static void gather(Tree tree, int from, int end, List<String> via) {
    for (int i = from; i < end; i++) {
      String word = tree.word(i);
      if (Set.of("that", ":", ";", "“", "\"", ".").contains(word)) {
        return;
      }
      boolean placed = Set.of("on", "in", "at", "via", "through", "by").contains(word);
      String channel = placed ? channel(tree, i + 1) : null;
      if (channel != null && !via.contains(channel)) {
        via.add(channel);
      }
    }
  }

  private static @Nullable String channel(Tree tree, int from) {
    for (int i = from; i < tree.size() && i < from + 6; i++) {
      String word = tree.word(i);
      if (Set.of(",", ".", "that", "“", "\"", "on", "in", "of").contains(word)) {
        return null;
      }
      if (word.equals("x") && !tree.token(i).text().equals("X")) {
        return null;
      }
      String channel = SourceWords.CHANNELS.get(word);
      boolean compound = SourceWords.CHANNELS.containsKey(tree.word(i + 1));
      if (channel != null && !compound) {
        return channel.equals("interview") ? interviewer(tree, i + 1) : channel;
      }
    }
    return null;
  }

  /** "an interview with The Mirror": the outlet; "an interview" where it is not named. */
  private static String interviewer(Tree tree, int with) {
    Phrases phrases = new Phrases(tree);
    Source source = tree.word(with).equals("with") ? phrases.from(with + 1) : null;
    return source == null ? "interview" : phrases.text(source);
  }
}
