package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.naming.Mention.Role;
import org.crosscheck.naming.PersonName.Match;

/**
 * Joins the mentions of persons: first the full names of all reports, surest pairs first and only
 * where every name of the one group can be every name of the other (complete link), then the names
 * of one word, each by the persons whom its own report names in full.
 *
 * <p>Kept apart: two full names in one sentence; two of one name where one is the younger and a
 * report has both; a name that two different persons could have.
 */
final class Persons {

  /**
   * A full name with its mentions.
   *
   * @param key its words in one spelling
   * @param family the key of its surname
   * @param given the keys of its other names
   */
  private record Full(
      String key, PersonName name, String family, List<String> given, List<Mention> mentions) {

    static Full of(String key, PersonName name) {
      List<String> given = name.given().stream().map(Spelling::key).toList();
      return new Full(key, name, Spelling.key(name.surname()), given, new ArrayList<>());
    }

    boolean sharesSentence(Full other) {
      return mentions.stream()
          .anyMatch(
              a ->
                  other.mentions.stream()
                      .anyMatch(
                          b -> a.report().equals(b.report()) && a.sentence() == b.sentence()));
    }

    boolean sharesReport(Full other) {
      return mentions.stream()
          .anyMatch(a -> other.mentions.stream().anyMatch(b -> a.report().equals(b.report())));
    }

    /** Whether both hold an office of one name, or both speak for somebody. */
    boolean sharesOffice(Full other) {
      return roles().stream()
          .filter(head -> Titles.isOffice(head) || head.equals("spokesman"))
          .anyMatch(other.roles()::contains);
    }

    Set<String> roles() {
      Set<String> roles = new HashSet<>();
      mentions.forEach(each -> each.roles().forEach(role -> roles.addAll(role.titles())));
      return roles;
    }
  }

  /** Most letters in which the spellings of one name differ from each other, all together. */
  private static final int TOGETHER = 2;

  private record Pair(Full a, Full b, Match match) {}

  /** How many times as often a person must be named as others of the surname to be meant by it. */
  private static final int DOMINANT = 2;

  private final Map<String, Full> fulls = new TreeMap<>();
  private final List<Mention> singles = new ArrayList<>();
  private final Joined<Full> joined;

  private Persons(List<Mention> mentions) {
    for (Mention each : mentions) {
      PersonName name = PersonName.of(each.words());
      if (name.isFull()) {
        String key = key(each);
        fulls.computeIfAbsent(key, k -> Full.of(k, name)).mentions.add(each);
      } else {
        singles.add(each);
      }
    }
    joined = new Joined<>(fulls.values());
  }

  /** The mentions of each person. */
  static List<List<Mention>> join(List<Mention> mentions) {
    Persons persons = new Persons(mentions);
    persons.joinFulls();
    return persons.resolved();
  }

  private void joinFulls() {
    List<Pair> pairs = pairs();
    for (Pair pair : pairs) {
      if (!joined.are(pair.a, pair.b) && fits(pair) && !isAmbiguous(pair, pairs)) {
        joined.join(pair.a, pair.b);
      }
    }
  }

  private List<Pair> pairs() {
    Map<String, Set<Full>> blocks = new HashMap<>();
    for (Full full : fulls.values()) {
      Set<String> keys = new HashSet<>(Spelling.blocks(full.name.surname()));
      full.given.stream().skip(1).forEach(keys::add);
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(full));
    }
    Map<String, Pair> pairs = new TreeMap<>();
    for (Set<Full> block : blocks.values()) {
      if (block.size() == 1) {
        continue;
      }
      List<Full> sorted = block.stream().sorted(Comparator.comparing(Full::key)).toList();
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < sorted.size(); j++) {
          Full a = sorted.get(i);
          Full b = sorted.get(j);
          Match match = match(a, b);
          if (match != Match.NONE) {
            pairs.put(a.key + "|" + b.key, new Pair(a, b, match));
          }
        }
      }
    }
    return pairs.values().stream().sorted(Comparator.comparing(Pair::match).reversed()).toList();
  }

  private static Match match(Full a, Full b) {
    Match match = a.name.match(b.name);
    if (match == Match.NONE && a.name.resembles(b.name, TOGETHER) && a.sharesOffice(b)) {
      match = Match.SLIP_OF_ANY_LETTER;
    }
    if (match == Match.SAME || match == Match.NONE) {
      return match;
    }
    boolean apart =
        switch (match) {
          case SUFFIX -> a.sharesReport(b) || opposed(a.roles(), b.roles());
          case SLIP_OF_ANY_LETTER -> a.sharesReport(b);
          case SLIP, DOUBLED, SHORT -> a.sharesSentence(b);
          case SAME, NONE -> false;
        };
    return apart ? Match.NONE : match;
  }

  private static boolean opposed(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private boolean fits(Pair pair) {
    for (Full a : joined.with(pair.a)) {
      for (Full b : joined.with(pair.b)) {
        boolean variants = a.name.resembles(b.name, TOGETHER) && !a.sharesReport(b);
        if (match(a, b) == Match.NONE && !(variants && pair.match == Match.SLIP)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one of the two could as well be another, who is not the other of the two. */
  private boolean isAmbiguous(Pair pair, List<Pair> pairs) {
    for (Pair each : pairs) {
      boolean left = each.a == pair.a || each.b == pair.a;
      boolean right = each.a == pair.b || each.b == pair.b;
      if (left != right && each.match == pair.match && pair.match.compareTo(Match.SLIP) > 0) {
        Full shared = left ? pair.a : pair.b;
        Full third = each.a == shared ? each.b : each.a;
        Full other = left ? pair.b : pair.a;
        if (!joined.are(third, other) && match(third, other) == Match.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  private List<List<Mention>> resolved() {
    List<List<Full>> groups = joined.groups();
    List<List<Mention>> out = new ArrayList<>();
    for (List<Full> group : groups) {
      List<Mention> mentions = new ArrayList<>();
      group.forEach(full -> mentions.addAll(full.mentions));
      out.add(mentions);
    }
    Map<String, List<Mention>> alone = new TreeMap<>();
    List<List<Mention>> whole = out.stream().map(List::copyOf).toList();
    for (Mention single : singles) {
      Candidates found = new Candidates(single, groups, whole);
      int person = found.person();
      if (person >= 0) {
        out.get(person).add(single);
      } else if (!found.any()) {
        alone.computeIfAbsent(key(single), k -> new ArrayList<>()).add(single);
      }
    }
    out.addAll(alone.values());
    return out;
  }

  /** Persons whom a name of one word may mean. */
  private static final class Candidates {

    private final Mention single;
    private final List<List<Full>> groups;
    private final List<List<Mention>> mentions;
    private final List<Integer> surname = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();
    private final List<Integer> near = new ArrayList<>();

    Candidates(Mention single, List<List<Full>> groups, List<List<Mention>> mentions) {
      this.single = single;
      this.groups = groups;
      this.mentions = mentions;
      String key = Spelling.key(single.text());
      for (int i = 0; i < groups.size(); i++) {
        for (Full full : groups.get(i)) {
          if (full.family.equals(key)) {
            add(i, surname);
          } else if (full.given.contains(key)) {
            add(i, given);
          } else if (Spelling.areNear(full.family, key)) {
            add(i, near);
          }
        }
      }
    }

    boolean any() {
      return !surname.isEmpty() || given.stream().anyMatch(this::isHere);
    }

    /** The person meant; -1 where none is, or it cannot be told. */
    int person() {
      if (!surname.isEmpty()) {
        return one(surname);
      }
      List<Integer> here = given.stream().filter(this::isHere).toList();
      if (here.size() == 1) {
        return here.getFirst();
      }
      return here.isEmpty() && near.size() == 1 ? near.getFirst() : -1;
    }

    private int one(List<Integer> found) {
      if (found.size() == 1) {
        return found.getFirst();
      }
      List<Integer> here = found.stream().filter(this::isHere).toList();
      if (here.size() == 1) {
        return here.getFirst();
      }
      List<Integer> titled = found.stream().filter(this::isTitledSo).toList();
      if (titled.size() == 1) {
        return titled.getFirst();
      }
      List<Integer> most =
          (here.isEmpty() ? found : here)
              .stream().sorted(Comparator.comparing(this::named).reversed()).toList();
      return named(most.get(0)) >= DOMINANT * named(most.get(1)) ? most.get(0) : -1;
    }

    private long named(int person) {
      List<Mention> all = mentions.get(person);
      long here = all.stream().filter(each -> each.report().equals(single.report())).count();
      return here > 0 ? here : all.size();
    }

    private boolean isHere(int person) {
      return mentions.get(person).stream().anyMatch(each -> each.report().equals(single.report()));
    }

    private boolean isTitledSo(int person) {
      return single.roles().stream()
          .map(Role::head)
          .anyMatch(
              head -> groups.get(person).stream().anyMatch(full -> full.roles().contains(head)));
    }

    private static void add(int person, List<Integer> to) {
      if (!to.contains(person)) {
        to.add(person);
      }
    }
  }

  private static String key(Mention mention) {
    StringBuilder key = new StringBuilder();
    mention.words().forEach(word -> key.append(Spelling.plain(word)).append(' '));
    return key.toString().strip();
  }
}
