package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Named;
import org.crosscheck.model.Report;
import org.crosscheck.model.Source;
import org.crosscheck.model.Source.Alias;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Utterance;
import org.crosscheck.naming.Cast.Member;
import org.jspecify.annotations.Nullable;

/**
 * Joins those who speak across the reports: by whom they are named as, by the office they hold
 * ("the mayor" is whom the reports call mayor), and bodies by the country or place that one report
 * gives and another leaves out ("the air force", "Ukraine's air force"), where one alone can be
 * meant. "Officials", "witnesses" and other names of everybody join only with themselves.
 */
final class Sources {

  private final Cast cast;
  private final Map<Member, Named> named;
  private final List<Voice> voices = new ArrayList<>();
  private final Joined<Voice> joined;

  private Sources(List<Report> reports, Cast cast, Map<Member, Named> named) {
    this.cast = cast;
    this.named = named;
    Set<Alias> aliases = new LinkedHashSet<>();
    for (Report report : reports) {
      Stream.concat(
              report.figures().stream().map(Figure::speaker),
              report.utterances().stream().map(Utterance::speaker))
          .filter(Speaker.class::isInstance)
          .forEach(speaker -> aliases.add(new Alias(report.id(), speaker.name())));
    }
    aliases.forEach(each -> voices.add(Voice.of(each, cast)));
    for (Member member : cast.members()) {
      if (member.kind() == Kind.ORGANISATION) {
        member.mentions().stream()
            .map(Mention::words)
            .distinct()
            .forEach(words -> voices.add(Voice.of(member, words)));
      }
    }
    joined = new Joined<>(voices);
  }

  /** The sources, in the order in which they first speak. */
  static List<Source> of(List<Report> reports, Cast cast, List<Named> names) {
    Map<Member, Named> named = new IdentityHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      named.put(cast.members().get(i), names.get(i));
    }
    Sources sources = new Sources(reports, cast, named);
    sources.joinAll();
    Parties parties = new Parties(reports, cast);
    List<Source> out = new ArrayList<>();
    for (List<Voice> group : sources.joined.groups()) {
      List<Alias> aliases =
          group.stream().map(Voice::alias).filter(Alias.class::isInstance).toList();
      if (!aliases.isEmpty()) {
        Named who = sources.named(group);
        out.add(
            new Source(
                "p" + (out.size() + 1),
                name(group, who),
                who == null ? null : who.id(),
                parties.isParty(group),
                aliases));
      }
    }
    return out;
  }

  private void joinAll() {
    Map<Member, Voice> first = new IdentityHashMap<>();
    for (Voice voice : voices) {
      Member member = voice.member();
      if (member != null) {
        joined.join(first.computeIfAbsent(member, m -> voice), voice);
      }
    }
    joinSame(Voice::exactly);
    joinUnique(voice -> voice.body().run(), voice -> voice.body().of() != null);
    joinUnique(
        voice -> voice.body().withoutCommon(),
        voice -> !voice.body().withoutCommon().equals(voice.body().run()));
    joinUnique(voice -> voice.withoutPlace(cast), voice -> voice.isPlaced(cast));
  }

  private void joinSame(Function<Voice, String> key) {
    Map<String, Voice> first = new TreeMap<>();
    for (Voice voice : voices) {
      joinUnlessTwo(first.computeIfAbsent(key.apply(voice), k -> voice), voice);
    }
  }

  /** Joins all bodies of a key where those of them that are full are one. */
  private void joinUnique(Function<Voice, String> key, Predicate<Voice> isFull) {
    Map<String, List<Voice>> groups = new TreeMap<>();
    for (Voice voice : voices) {
      String own = voice.isBody() ? key.apply(voice) : "";
      if (!own.isEmpty()) {
        groups.computeIfAbsent(own, k -> new ArrayList<>()).add(voice);
      }
    }
    for (List<Voice> group : groups.values()) {
      List<Voice> full = group.stream().filter(isFull).toList();
      if (!full.isEmpty() && full.stream().allMatch(each -> joined.are(each, full.getFirst()))) {
        group.forEach(each -> joinUnlessTwo(full.getFirst(), each));
      }
    }
  }

  /** Joins two unless they are two that the reports name. */
  private void joinUnlessTwo(Voice a, Voice b) {
    Named left = named(joined.with(a));
    Named right = named(joined.with(b));
    if (left == null || right == null || left == right) {
      joined.join(a, b);
    }
  }

  private @Nullable Named named(List<Voice> group) {
    for (Voice voice : group) {
      Member member = voice.member();
      Named who = member == null ? null : named.get(member);
      if (who != null) {
        return who;
      }
    }
    return null;
  }

  /** The name of the one it is, else the fullest of those that the reports use. */
  private static String name(List<Voice> group, @Nullable Named who) {
    if (who != null) {
      return who.name();
    }
    return group.stream()
        .max(
            Comparator.<Voice, Boolean>comparing(each -> each.body().of() != null)
                .thenComparing(each -> each.words().size())
                .thenComparing(Voice::text, Comparator.reverseOrder()))
        .map(each -> String.join(" ", each.words()))
        .orElseThrow();
  }
}
