package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.naming.Mention.Role;
import org.crosscheck.naming.Runs.Run;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence calls those it names: titles before a name, appositions beside it, and what it
 * says that they are.
 *
 * <p>Examples: "Deputy Foreign Minister Ivan Horak", "Ivan Horak, the sheriff of Polk County,",
 * "the club's owner, Ivan Horak,", "Horak is an Army veteran". Not roles: "the minister met Horak",
 * "Horak, the day after".
 */
final class Roles {

  /** Words within which the noun of an apposition stands. */
  private static final int REACH = 9;

  private static final Set<String> ENDS =
      Set.of(
          "of", "for", "at", "in", "with", "from", "who", "whose", "which", "and", "on", "to",
          "that");

  private static final Set<String> STARTS = Set.of("the", "a", "an", "his", "her", "their", "its");

  private static final Set<String> ELECT = Set.of("elect", "designate");

  private static final Set<String> PARTIES = Set.of("democratic", "republican", "fellow");

  private static final Set<String> COPULAS = Set.of("is", "was", "became");

  private final Sentence sentence;

  Roles(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Where the name begins in a run whose first words may be a title; its end if all of it is. */
  int nameIn(Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      if (i > run.first()
          && (Heads.isBody(word(i)) || Heads.isPlace(word(i)))
          && !Titles.narrows(word(i))
          && run.kind() != Kind.PERSON) {
        return run.first();
      }
    }
    for (int i = run.end() - 1; i >= run.first(); i--) {
      if (Titles.isHonorific(word(i)) || isHead(i)) {
        boolean all = i == run.end() - 1;
        boolean surname =
            all
                && i > run.first()
                && !Titles.isHonorific(word(i))
                && Titles.head(word(i - 1)) == null
                && !Titles.narrows(word(i - 1));
        if (surname || all && run.kind() == Kind.PERSON) {
          continue;
        }
        if (i == run.first() || !Titles.isSurname(word(i)) || isTitled(i - 1)) {
          return i + 1;
        }
      }
    }
    if (run.end() > run.first() + 1 && PARTIES.contains(lower(run.first()))) {
      return run.first() + 1;
    }
    boolean phrase = isOfPhrase(run.first()) && run.end() > run.first() + 1;
    return phrase ? run.first() + 1 : run.first();
  }

  private boolean isTitled(int at) {
    return isHead(at) || Titles.narrows(word(at)) || Countries.meant(word(at)) != null;
  }

  /** Whether the word ends a title such as "secretary of state". */
  private boolean isOfPhrase(int at) {
    return at > 1
        && word(at - 1).equals("of")
        && Titles.head(word(at - 2)) != null
        && Titles.narrows(word(at));
  }

  /** Where the title before a name begins; the name's own first word where none stands there. */
  int startBefore(int name) {
    int at = name;
    if (at > 0 && Titles.isHonorific(word(at - 1))) {
      at--;
    }
    if (at == 0 || !isHead(at - 1)) {
      return at;
    }
    at--;
    if (isOfPhrase(at)) {
      at -= 2;
    }
    while (at > 0
        && (isHead(at - 1)
            || Titles.narrows(word(at - 1))
            || word(at - 1).equals("-")
            || isFormer(at - 1))
        && !isPunctuation(at - 1)) {
      at--;
    }
    return word(at).equals("-") ? at + 1 : at;
  }

  /** Whether a title of persons stands before the name, or before the comma before it. */
  boolean isPersonal(int name) {
    boolean comma = name > 1 && word(name - 1).equals(",") && isHead(name - 2);
    return comma
        ? !of(new Run(name, name + 1, null, false)).isEmpty()
        : startBefore(name) < name && isHead(name - 1);
  }

  /** Whether a word such as "operator" stands before the name. */
  boolean isTrade(int name) {
    return name > 0 && Heads.isTradeRole(word(name - 1));
  }

  List<Role> of(Run name) {
    List<Role> roles = new ArrayList<>();
    int start = startBefore(name.first());
    int end = name.first();
    while (end > start && Titles.isHonorific(word(end - 1))) {
      end--;
    }
    add(start, end, roles);
    int trade = name.first();
    while (trade > 0
        && (trade == name.first()
            ? Heads.isTradeRole(word(trade - 1))
            : Titles.narrows(word(trade - 1)))) {
      trade--;
    }
    add(trade, name.first(), roles);
    before(name, roles);
    after(name, roles);
    return roles;
  }

  /** "Poland's foreign minister, NAME". */
  private void before(Run name, List<Role> roles) {
    int comma = name.first() - 1;
    boolean speaks = name.end() < sentence.size() && Heads.isSaying(word(name.end()));
    if (comma < 2 || speaks || !word(comma).equals(",") || !isNoun(comma - 1)) {
      return;
    }
    int start = comma - 1;
    while (start > 0
        && comma - start <= REACH
        && !isPunctuation(start - 1)
        && !isStart(start - 1)
        && !isFunction(start - 1)) {
      start--;
    }
    if (start > 0 && isStart(start - 1)) {
      add(start, comma, roles);
    }
  }

  /** "NAME, the sheriff of Polk County" and "NAME is a teacher". */
  private void after(Run name, List<Role> roles) {
    int at = name.end();
    if (at < sentence.size() && isGenitive(at)) {
      return;
    }
    boolean apposed = at < sentence.size() && word(at).equals(",");
    if (apposed
        && at + 2 < sentence.size()
        && word(at + 1).matches("\\d{1,3}")
        && word(at + 2).equals(",")) {
      at += 2;
    }
    boolean copula = at < sentence.size() && COPULAS.contains(word(at));
    if (!apposed && !copula || at + 1 >= sentence.size()) {
      return;
    }
    int start = at + 1;
    int noun = -1;
    boolean opened = STARTS.contains(lower(start));
    for (int i = start; i < sentence.size() && i <= at + REACH; i++) {
      if (isPunctuation(i) && !word(i).equals("-")
          || ENDS.contains(lower(i))
          || Heads.isSaying(lower(i))) {
        break;
      }
      if (isGenitive(i) || STARTS.contains(lower(i))) {
        opened = true;
        start = i + 1;
      }
      noun = i;
    }
    boolean bare = !opened && apposed && noun >= start && isLowerTitle(start, noun);
    if (noun >= start && isNoun(noun) && (opened || bare)) {
      add(start, noun + 1, roles);
    }
  }

  private boolean isLowerTitle(int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (!Titles.narrows(word(i))) {
        return false;
      }
    }
    return isHead(noun);
  }

  private void add(int start, int end, List<Role> roles) {
    int from = start;
    String of = null;
    while (from < end
        && (age(from) || STARTS.contains(lower(from)) || PARTIES.contains(lower(from)))) {
      from++;
    }
    if (from < end - 1 && !(from + 1 < end && lower(from + 1).equals("war"))) {
      String country = Countries.meant(word(from));
      if (country != null) {
        of = country;
        from++;
      }
    }
    if (from >= end) {
      return;
    }
    List<String> words = new ArrayList<>();
    boolean slip = false;
    for (int i = from; i < end; i++) {
      String head = Titles.head(word(i));
      slip |= isSlip(i);
      words.add(head == null || i < end - 1 && !word(i).endsWith(".") ? lower(i) : head);
    }
    if (of == null) {
      of = placeBefore(start);
    }
    Span span = sentence.token(from).span().cover(sentence.token(end - 1).span());
    roles.add(new Role(String.join(" ", words).replace(" - ", "-"), of, slip, span));
  }

  private boolean age(int at) {
    return word(at).matches("\\d{1,3}-(year|month)-old|\\d{1,3}|year|old|-");
  }

  /**
   * The place or country before a title: "Kyiv" of "Kyiv mayor", "Ukraine" of "Ukraine's leader".
   */
  private @Nullable String placeBefore(int start) {
    int at = start - 1;
    if (at > 0 && isGenitive(at)) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    String country = Countries.meant(word(at));
    if (country != null) {
      return country;
    }
    return Vocabulary.isCapital(word(at)) && at > 0 && !Heads.isStop(word(at))
        ? Spelling.key(word(at))
        : null;
  }

  /** Whether the word is a title, or a title misspelt after a word that narrows titles. */
  private boolean isHead(int at) {
    boolean elect = ELECT.contains(word(at)) && at > 1 && Titles.head(word(at - 2)) != null;
    if (elect || isOfPhrase(at) || Titles.head(word(at)) != null) {
      return true;
    }
    return isSlip(at);
  }

  private boolean isSlip(int at) {
    return at > 0
        && at + 1 < sentence.size()
        && Titles.head(word(at)) == null
        && Titles.narrows(word(at - 1))
        && Vocabulary.isCapital(word(at - 1))
        && Vocabulary.isCapital(word(at))
        && Vocabulary.isCapital(word(at + 1))
        && !Titles.narrows(word(at))
        && Titles.meant(word(at)) != null;
  }

  private boolean isNoun(int at) {
    return isHead(at) || Heads.isTradeRole(word(at));
  }

  private boolean isFormer(int at) {
    return word(at).equals("former") || word(at).equals("ex");
  }

  private boolean isStart(int at) {
    return STARTS.contains(lower(at)) || isGenitive(at) || Countries.meant(word(at)) != null;
  }

  private boolean isFunction(int at) {
    return ENDS.contains(lower(at)) || Heads.isSaying(word(at));
  }

  private boolean isGenitive(int at) {
    return Runs.isGenitive(word(at));
  }

  private boolean isPunctuation(int at) {
    String word = word(at);
    return !Character.isLetterOrDigit(word.codePointAt(0)) && !isGenitive(at) && !word.equals("-");
  }

  private String lower(int at) {
    return word(at).toLowerCase(Locale.ROOT);
  }

  private String word(int at) {
    return sentence.token(at).text();
  }
}
