package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Report;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Utterance;
import org.jspecify.annotations.Nullable;

/** Everybody and everything that the reports of an event name, each with all its mentions. */
final class Cast {

  /**
   * One person, body or place.
   *
   * @param mentions in the order of reports and text
   * @param damaged those of its mentions whose words are garbled
   */
  record Member(Kind kind, List<Mention> mentions, Set<Mention> damaged) {

    long reports() {
      return mentions.stream().map(Mention::report).distinct().count();
    }
  }

  private final List<Member> members;
  private final Map<String, Member> byWords = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  private Cast(List<Member> members) {
    this.members = members;
    for (Member member : members) {
      for (Mention each : member.mentions) {
        byWords.putIfAbsent(each.report() + " " + Forms.key(each), member);
        if (member.kind == Kind.PLACE) {
          places.add(Forms.key(each).replace(" ", ""));
        }
      }
    }
  }

  static Cast of(List<Report> reports) {
    Finder finder = new Finder(new Vocabulary(reports));
    List<Mention> found = new ArrayList<>();
    Map<String, Integer> order = new HashMap<>();
    for (Report report : reports) {
      order.put(report.id(), order.size());
      finder.mentions(report).stream().filter(Cast::isName).forEach(found::add);
    }
    Map<String, Kind> kinds = Forms.kinds(found);
    List<Mention> persons = new ArrayList<>();
    List<Mention> bodies = new ArrayList<>();
    List<Mention> unknown = new ArrayList<>();
    List<Mention> damaged = new ArrayList<>();
    Set<String> surnames = surnames(found, kinds);
    Set<String> speakers = speakers(reports);
    for (Mention each : found) {
      if (Garbled.repeats(each.words())) {
        damaged.add(each);
        continue;
      }
      Kind kind = kinds.get(Forms.key(each));
      String last = Spelling.key(each.words().getLast());
      boolean alone = each.words().size() == 1;
      boolean kin = kind == null && !alone && surnames.contains(last);
      boolean surname =
          alone && Countries.place(each.text()) == null && surnames.contains(each.report() + last);
      boolean sound = !alone && !Garbled.repeats(each.words());
      boolean speaks = kind == null && sound && speakers.contains(each.text());
      if (kind == Kind.PERSON || kin || surname || speaks) {
        persons.add(each);
      } else {
        (kind == null ? unknown : bodies).add(each);
      }
    }
    List<Member> members = new ArrayList<>();
    Persons.join(persons).forEach(each -> members.add(member(Kind.PERSON, each)));
    bodies.addAll(unknown);
    List<Mention> left = new ArrayList<>(damaged);
    for (List<Mention> group : Bodies.join(bodies, kinds)) {
      if (group.stream().anyMatch(each -> kinds.containsKey(Forms.key(each)))) {
        members.add(member(kind(group, kinds), group));
      } else {
        left.addAll(group);
      }
    }
    left.forEach(each -> place(each, members));
    Comparator<Mention> text =
        Comparator.<Mention, Integer>comparing(each -> order.getOrDefault(each.report(), 0))
            .thenComparing(Mention::span);
    members.forEach(each -> each.mentions.sort(text));
    return new Cast(members.stream().map(Told::of).sorted(MOST).map(Told::member).toList());
  }

  private static final Comparator<Told> MOST =
      Comparator.comparingLong(Told::reports)
          .thenComparingInt(each -> each.member.mentions.size())
          .reversed()
          .thenComparing(Told::first);

  /**
   * One of the cast with what orders it.
   *
   * @param reports how many reports name it
   * @param first the first of its names in the order of letters
   */
  private record Told(Member member, long reports, String first) {

    static Told of(Member member) {
      String first =
          member.mentions.stream().map(Mention::text).min(Comparator.naturalOrder()).orElse("");
      return new Told(member, member.reports(), first);
    }
  }

  List<Member> members() {
    return members;
  }

  /** Whom or what a report means by these words; null where it names nobody so. */
  @Nullable Member called(String report, List<String> words) {
    StringBuilder key = new StringBuilder(report);
    words.forEach(word -> key.append(' ').append(Spelling.plain(word)));
    return byWords.get(key.toString());
  }

  /** Whether a place of the event is called so; the words in the form of {@link BodyName#core}. */
  boolean isPlace(List<String> core) {
    return places.contains(String.join("", core));
  }

  private static Member member(Kind kind, List<Mention> mentions) {
    Set<Mention> damaged = new HashSet<>();
    mentions.stream().filter(Mention::broken).forEach(damaged::add);
    return new Member(kind, new ArrayList<>(mentions), damaged);
  }

  /** Gives a name of which nothing shows the kind to the one whose damaged name it is. */
  private static void place(Mention mention, List<Member> members) {
    if (!Garbled.isSuspect(mention.words())) {
      return;
    }
    for (Member member : members) {
      boolean is =
          member.mentions.stream()
              .anyMatch(
                  each ->
                      !each.report().equals(mention.report())
                          && Garbled.is(mention.words(), each.words()));
      if (is) {
        member.mentions.add(mention);
        member.damaged.add(mention);
        return;
      }
    }
  }

  /** Names of speakers that look like persons' names. */
  private static Set<String> speakers(List<Report> reports) {
    Set<String> names = new HashSet<>();
    for (Report report : reports) {
      Stream.concat(
              report.figures().stream().map(Figure::speaker),
              report.utterances().stream().map(Utterance::speaker))
          .filter(Speaker.class::isInstance)
          .map(Speaker::name)
          .filter(name -> Arrays.stream(name.split(" ")).noneMatch(Cast::isOfPlace))
          .forEach(names::add);
    }
    return names;
  }

  private static boolean isOfPlace(String word) {
    return Heads.isSort(word) || Countries.place(word) != null || Countries.of(word) != null;
  }

  /** The surnames of all persons, and after each report's name those that it gives in full. */
  private static Set<String> surnames(List<Mention> found, Map<String, Kind> kinds) {
    Set<String> surnames = new HashSet<>();
    for (Mention each : found) {
      if (kinds.get(Forms.key(each)) == Kind.PERSON) {
        String surname = Spelling.key(PersonName.of(each.words()).surname());
        surnames.add(surname);
        if (each.words().size() > 1) {
          surnames.add(each.report() + surname);
        }
      }
    }
    return surnames;
  }

  private static Kind kind(List<Mention> mentions, Map<String, Kind> kinds) {
    int places = 0;
    for (Mention each : mentions) {
      Kind kind = kinds.get(Forms.key(each));
      places += kind == null ? 0 : kind == Kind.PLACE ? 1 : -1;
      if (each.words().size() > 1 && Heads.isVenue(each.words().getLast())) {
        return Kind.ORGANISATION;
      }
    }
    return places > 0 ? Kind.PLACE : Kind.ORGANISATION;
  }

  /** Leaves out "Ukrainian" and other words that say of what country something is. */
  private static boolean isName(Mention mention) {
    String all = mention.text();
    boolean demonym = Countries.of(all) != null && Countries.named(all) == null;
    return !demonym && all.chars().anyMatch(Character::isLetter) && !Heads.isStop(all);
  }
}
