package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the stretches out of a sentence that may be names: those that the reader found, and runs of
 * capitals.
 */
final class Runs {

  /**
   * A stretch of tokens.
   *
   * @param kind what the reader takes it for; null where it found no name
   * @param broken whether a part of a word without capital stands in it, for a letter that was lost
   */
  record Run(int first, int end, Name.@Nullable Kind kind, boolean broken) {}

  /** Small words inside of persons' names, and of bodies' names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "von", "der", "den", "van", "bin", "bint", "al", "el", "ibn", "da", "di",
          "du", "del", "dos", "das", "ter", "ben");

  private static final Set<String> LINKS = Set.of("of", "for");

  /** Longest piece that a lost letter leaves behind. */
  private static final int FRAGMENT = 3;

  private static final Map<String, List<List<String>>> PHRASES = new HashMap<>();

  static {
    for (String phrase : Heads.phrases()) {
      List<String> words = List.of(phrase.replace(",", "").split(" "));
      PHRASES.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
    }
    PHRASES.values().forEach(each -> each.sort(Comparator.comparing(words -> -words.size())));
  }

  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final boolean headline;

  Runs(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.headline = Vocabulary.isHeadline(sentence);
  }

  List<Run> all() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Run name : read()) {
      capitals(at, name.first(), runs);
      runs.add(name);
      at = name.end();
    }
    capitals(at, sentence.size(), runs);
    return runs;
  }

  /** The reader's names, cleaned and those that touch made one. */
  private List<Run> read() {
    List<Run> names = new ArrayList<>(listed());
    for (Name name : sentence.names()) {
      int first = name.first();
      int end = name.end();
      if (names.stream().anyMatch(run -> run.first() < name.end() && name.first() < run.end())) {
        continue;
      }
      while (first < end
          && (Heads.isStop(word(first)) && !isInitial(word(first)) || !isWord(first))) {
        first++;
      }
      while (end > first && (!isWord(end - 1) || isGenitive(word(end - 1)))) {
        end--;
      }
      if (first == end) {
        continue;
      }
      Run last = names.isEmpty() ? null : names.getLast();
      if (last != null && last.kind() == name.kind() && continues(last.end(), first)) {
        names.removeLast();
        first = last.first();
      }
      boolean body = name.kind() == Name.Kind.ORGANISATION;
      while (body
          && end + 1 < sentence.size()
          && LINKS.contains(word(end))
          && links(first, end)
          && joins(end + 1)) {
        end += 2;
        while (end < sentence.size() && joins(end)) {
          end++;
        }
      }
      names.add(new Run(first, end, name.kind(), false));
    }
    names.sort(Comparator.comparing(Run::first));
    return names;
  }

  /** Bodies under the full names that the lists have, which may hold commas. */
  private List<Run> listed() {
    List<Run> found = new ArrayList<>();
    for (int first = 0; first < sentence.size(); first++) {
      for (List<String> phrase :
          PHRASES.getOrDefault(word(first).toLowerCase(Locale.ROOT), List.of())) {
        int end = end(first, phrase);
        if (end > first && Vocabulary.isCapital(word(first))) {
          found.add(new Run(first, end, Name.Kind.ORGANISATION, false));
          first = end;
          break;
        }
      }
    }
    return found;
  }

  /** Where a phrase ends that begins here; the beginning itself where it does not stand here. */
  private int end(int first, List<String> phrase) {
    int at = first;
    for (String word : phrase) {
      if (at < sentence.size() && word(at).equals(",")) {
        at++;
      }
      if (at >= sentence.size() || !word(at).equalsIgnoreCase(word)) {
        return first;
      }
      at++;
    }
    return at;
  }

  /** Whether a name that ended there goes on here, with a hyphen between or nothing. */
  private boolean continues(int end, int first) {
    boolean hyphen = first == end + 1 && word(end).equals("-") && !gap(end) && !gap(first);
    return hyphen || first == end && touches(first);
  }

  private void capitals(int from, int to, List<Run> runs) {
    int at = from;
    while (at < to) {
      if (!begins(at)) {
        at++;
        continue;
      }
      int end = at + 1;
      boolean broken = false;
      while (end < to) {
        if (joins(end)) {
          end++;
        } else if (end + 1 < to && touches(end) && joins(end + 1) && links(at, end)) {
          end += 2;
        } else if (end + 2 < to
            && touches(end)
            && touches(end + 1)
            && PARTICLES.contains(word(end))
            && PARTICLES.contains(word(end + 1))
            && joins(end + 2)) {
          end += 3;
        } else if (end + 1 < to && touches(end) && joins(end + 1) && isFragment(end)) {
          broken = true;
          end += 2;
        } else {
          break;
        }
      }
      add(at, end, broken, runs);
      at = end;
    }
  }

  private void add(int first, int end, boolean broken, List<Run> runs) {
    int from = first;
    if (headline) {
      return;
    }
    if (Vocabulary.opens(sentence, from) && !isInitial(word(from))) {
      boolean title =
          end - from > 1
              && (Titles.head(word(from)) != null
                  || Titles.narrows(word(from))
                  || Titles.isHonorific(word(from)));
      boolean alone = end - from == 1;
      boolean known = Countries.place(word(from)) != null;
      if (!title
          && !known
          && (alone ? !vocabulary.isName(word(from)) : vocabulary.isCommon(word(from)))) {
        from++;
      }
    }
    while (from < end
        && Heads.isStop(word(from))
        && !isInitial(word(from))
        && !Titles.isHonorific(word(from))) {
      from++;
    }
    if (from < end) {
      runs.add(new Run(from, end, null, broken));
    }
  }

  private boolean begins(int at) {
    return Vocabulary.isCapital(word(at))
        && !word(at).equals("I")
        && !word(at).startsWith("I'")
        && !word(at).startsWith("I’");
  }

  /** Whether the word goes on with the name before it. */
  private boolean joins(int at) {
    boolean hyphen =
        word(at).equals("-")
            && at + 1 < sentence.size()
            && !gap(at)
            && !gap(at + 1)
            && Vocabulary.isCapital(word(at + 1));
    boolean after = at > 0 && word(at - 1).equals("-") && !gap(at);
    return hyphen
        || after
        || touches(at)
            && Vocabulary.isCapital(word(at))
            && (!Heads.isStop(word(at)) || isInitial(word(at)) || Titles.isHonorific(word(at)));
  }

  private boolean links(int first, int at) {
    if (PARTICLES.contains(word(at))) {
      return true;
    }
    if (!LINKS.contains(word(at))) {
      return false;
    }
    boolean body = false;
    for (int i = first; i < at; i++) {
      body |= Heads.isBody(word(i));
    }
    return body;
  }

  /** Whether these letters are no word but what is left of one: "aw" in "Rados aw Sikorski". */
  private boolean isFragment(int at) {
    String word = word(at);
    return word.length() <= FRAGMENT
        && word.chars().allMatch(Character::isLowerCase)
        && !Heads.isShortWord(word);
  }

  private boolean touches(int at) {
    if (at == 0) {
      return false;
    }
    int gap = sentence.token(at).span().start() - sentence.token(at - 1).span().end();
    return gap >= 0 && gap <= 1;
  }

  private boolean gap(int at) {
    return sentence.token(at).span().start() > sentence.token(at - 1).span().end();
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(word(at).codePointAt(0));
  }

  /** Whether a token is the ending of a genitive. */
  static boolean isGenitive(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /** "T." and the like, which are also short words. */
  private static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.' && Vocabulary.isCapital(word);
  }

  private String word(int at) {
    return sentence.token(at).text();
  }
}
