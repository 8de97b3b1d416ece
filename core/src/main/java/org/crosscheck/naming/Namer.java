package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Report;
import org.crosscheck.model.Source;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Utterance;

/** Joins names, and those who speak, across the reports of one event. */
public final class Namer {

  private static final Set<String> IDLE =
      Set.of("the", "a", "an", "of", "s", "and", "mr", "mrs", "ms", "its", "his", "her", "their");

  /** Words are compared by so many letters, so that "Ukraine's" and "Ukrainian" meet. */
  private static final int STEM = 6;

  private Namer() {}

  /** Who and what the reports name. */
  public static Naming of(List<Report> reports) {
    Set<Source.Alias> aliases = new LinkedHashSet<>();
    for (Report report : reports) {
      Stream.concat(
              report.figures().stream().map(Figure::speaker),
              report.utterances().stream().map(Utterance::speaker))
          .filter(Speaker.class::isInstance)
          .forEach(speaker -> aliases.add(new Source.Alias(report.id(), speaker.name())));
    }
    List<List<Source.Alias>> groups = new ArrayList<>();
    for (Source.Alias alias : aliases) {
      List<Source.Alias> home =
          groups.stream()
              .filter(group -> group.stream().anyMatch(each -> same(each.name(), alias.name())))
              .findFirst()
              .orElse(null);
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(alias);
    }
    List<Source> sources = new ArrayList<>();
    for (List<Source.Alias> group : groups) {
      String name = group.getFirst().name();
      for (Source.Alias each : group) {
        name = stems(each.name()).size() > stems(name).size() ? each.name() : name;
      }
      sources.add(new Source("p" + (sources.size() + 1), name, null, null, group));
    }
    return new Naming(List.of(), sources);
  }

  private static boolean same(String a, String b) {
    Set<String> left = stems(a);
    Set<String> right = stems(b);
    return left.equals(right)
        || (!left.isEmpty()
            && !right.isEmpty()
            && (left.containsAll(right) || right.containsAll(left)));
  }

  private static Set<String> stems(String name) {
    Set<String> stems = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !IDLE.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
