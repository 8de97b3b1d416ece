package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Source;
import org.crosscheck.model.Witness;

/**
 * The line above all others, how many stand behind it: "5 reports, 4 witnesses; launches and losses
 * rest on one speaker (air force)".
 */
final class Lead {

  /** So many topics are named of one speaker. */
  private static final int TOPICS = 3;

  /** So many speakers are named. */
  private static final int SPEAKERS = 2;

  /** So many facts, the most important ones, are asked. */
  private static final int FACTS = 24;

  /** From so many facts on, that all of them rest on one is said as such. */
  private static final int ALL = 3;

  private static final int LONGEST_NAME = 60;

  private final EventRecord record;
  private final Backing backing;

  private Lead(EventRecord record) {
    this.record = record;
    this.backing = new Backing(record);
  }

  static String of(EventRecord record) {
    Lead lead = new Lead(record);
    return lead.voices() + "; " + lead.speakers();
  }

  /** "5 reports, 4 witnesses (origin of 2 unknown)". */
  private String voices() {
    int reports = record.reports().size();
    Map<String, List<Witness>> voices =
        record.witnesses().stream().collect(Collectors.groupingBy(Witness::witness));
    int witnesses = voices.size();
    long unknown = voices.values().stream().filter(Lead::isUnknown).count();
    if (reports == 1) {
      return unknown == 1 ? "1 report of unknown origin" : "1 report";
    }
    String origins =
        unknown == 0
            ? ""
            : unknown == witnesses && witnesses > 1
                ? " (origins unknown)"
                : unknown == witnesses
                    ? " (origin unknown)"
                    : " (origin of " + unknown + " unknown)";
    return Tally.count(reports, "report")
        + (witnesses == 1 ? ", but 1 witness" : ", " + Tally.count(witnesses, "witness"))
        + origins;
  }

  private static boolean isUnknown(List<Witness> voice) {
    return voice.stream().allMatch(each -> each.origin().how() == Origin.How.UNKNOWN);
  }

  private String speakers() {
    List<Fact> main = main();
    Map<Source, List<Fact>> alone = new LinkedHashMap<>();
    for (Fact fact : main) {
      List<Source> speakers = backing.speakers(fact);
      if (fact.support().speakers() == 1 && speakers.size() == 1) {
        alone.computeIfAbsent(speakers.getFirst(), source -> new ArrayList<>()).add(fact);
      }
    }
    if (main.isEmpty()) {
      return "no figures";
    }
    if (alone.isEmpty()) {
      return none(main);
    }
    List<Source> most = new ArrayList<>(alone.keySet());
    most.sort(Comparator.comparingDouble((Source each) -> -weight(facts(alone, each), main)));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Math.min(SPEAKERS, most.size()); i++) {
      Topic topic = told(facts(alone, most.get(i)), main, i == 0);
      line.append(i == 0 ? "" : ", ")
          .append(topic.words())
          .append(
              i > 0
                  ? " on another"
                  : topic.plural() ? " rest on one speaker" : " rests on one speaker")
          .append(" (")
          .append(name(most.get(i)))
          .append(")");
    }
    return line.toString();
  }

  /** What the facts are about, put together; where that is not clear, how many they are. */
  private static Topic told(List<Fact> facts, List<Fact> main, boolean first) {
    if (facts.size() == main.size() && main.size() >= ALL) {
      return new Topic("all main figures", true);
    }
    List<Topic> topics = topics(facts, main);
    if (topics.isEmpty()) {
      boolean all = facts.size() == main.size();
      String of = all ? "" : " of " + main.size();
      String figures = main.size() == 1 ? " main figure" : " main figures";
      return new Topic(facts.size() + (first ? of + figures : ""), facts.size() > 1);
    }
    boolean plural = topics.size() > 1 || topics.getFirst().plural();
    return new Topic(listed(topics.stream().map(Topic::words).toList()), plural);
  }

  /** How much rests on a speaker: facts that come first and that many reports tell weigh more. */
  private static double weight(List<Fact> facts, List<Fact> main) {
    return facts.stream()
        .mapToDouble(fact -> fact.support().reports() / (1.0 + main.indexOf(fact)))
        .sum();
  }

  private static List<Fact> facts(Map<Source, List<Fact>> alone, Source source) {
    return alone.getOrDefault(source, List.of());
  }

  /** What several reports tell; where there is no such fact, whatever is told. */
  private List<Fact> main() {
    List<Fact> shared = record.facts().stream().filter(fact -> fact.verdict() != null).toList();
    return (shared.isEmpty() ? record.facts() : shared).stream().limit(FACTS).toList();
  }

  private static String none(List<Fact> main) {
    if (main.stream().allMatch(fact -> fact.support().speakers() == 0)) {
      return "no speaker is named for the main figures";
    }
    return main.stream().anyMatch(fact -> fact.support().speakers() == 0)
        ? "no main figure is known to rest on one speaker alone"
        : "no main figure rests on one speaker alone";
  }

  /**
   * What the facts are about. A topic stands for all main facts that have it; a single fact that
   * does not count people in general keeps its own label.
   */
  private static List<Topic> topics(List<Fact> facts, List<Fact> main) {
    Set<Topic> topics = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (!Topic.isVague(fact.label())) {
        Topic topic = Topic.of(fact.label());
        List<Fact> like =
            main.stream()
                .filter(other -> ofPeople(other) == ofPeople(fact))
                .filter(other -> Topic.of(other.label()).equals(topic))
                .toList();
        boolean stands = ofPeople(fact) || like.size() > 1;
        topics.add(
            !stands
                ? Topic.whole(fact.label())
                : facts.containsAll(like)
                    ? topic
                    : new Topic("some " + topic.words(), topic.plural()));
      }
    }
    return List.copyOf(topics);
  }

  private static boolean ofPeople(Fact fact) {
    return fact.label().startsWith("people ");
  }

  private static String listed(List<String> words) {
    if (words.size() > TOPICS) {
      return String.join(", ", words.subList(0, TOPICS)) + " and more";
    }
    return words.size() == 1
        ? words.getFirst()
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  private static String name(Source source) {
    Width width = new Width(Glyphs.FULL);
    String name = width.cut(width.clean(source.name()), LONGEST_NAME);
    return Boolean.TRUE.equals(source.party()) ? name + ", a party to it" : name;
  }
}
