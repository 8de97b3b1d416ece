package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.crosscheck.model.Name.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of bodies and places: by the lists of countries and abbreviations, by one
 * spelling of their words, by the country that one name gives and another leaves out, by letters
 * that stand for a name, by venue words, and last by slips of the pen. A rule that leaves words out
 * joins only where one name alone can be meant.
 */
final class Bodies {

  /** A wording with its mentions. */
  private record Form(String key, BodyName name, @Nullable Kind kind, List<Mention> mentions) {

    /** Whether the reader took it for a body anywhere. */
    boolean isEverBody() {
      return mentions.stream().anyMatch(each -> each.kind() == Kind.ORGANISATION);
    }

    boolean sharesReport(Form other) {
      Set<String> reports = new HashSet<>();
      mentions.forEach(each -> reports.add(each.report()));
      return other.mentions.stream().anyMatch(each -> reports.contains(each.report()));
    }
  }

  /** Shortest name of which letters may have slipped. */
  private static final int LONG = 6;

  private static final int FEWEST_LETTERS = 3;

  private static final Pattern SHOUT = Pattern.compile("[\\p{Lu}.]+");

  private final Map<String, Form> forms = new TreeMap<>();
  private final Joined<Form> joined;

  private Bodies(List<Mention> mentions, Map<String, Kind> kinds) {
    for (Mention each : mentions) {
      String key = Forms.key(each);
      Kind kind = kinds.get(key);
      forms
          .computeIfAbsent(
              key, k -> new Form(k, BodyName.of(each.words()), kind, new ArrayList<>()))
          .mentions
          .add(each);
    }
    joined = new Joined<>(forms.values());
  }

  /** The mentions of each body and place. */
  static List<List<Mention>> join(List<Mention> mentions, Map<String, Kind> kinds) {
    Bodies bodies = new Bodies(mentions, kinds);
    bodies.joinAll();
    return bodies.joined.groups().stream()
        .map(group -> group.stream().flatMap(form -> form.mentions.stream()).toList())
        .toList();
  }

  private void joinAll() {
    Map<String, List<Form>> same = new TreeMap<>();
    for (Form form : forms.values()) {
      BodyName name = form.name;
      String key = name.listed() != null ? name.listed() : name.of() + " " + romanised(name.core());
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
      if (form.kind == Kind.PLACE && name.listed() == null) {
        same.computeIfAbsent(
                "loose " + romanised(List.of(name.withoutLoose())), k -> new ArrayList<>())
            .add(form);
      }
    }
    same.values().forEach(this::joinTogether);
    List<Form> free =
        forms.values().stream()
            .filter(form -> form.name.listed() == null && !form.name.core().isEmpty())
            .toList();
    joinUnique(
        free,
        form -> form.name.run(),
        (part, whole) -> part.name.of() == null && whole.name.of() != null);
    joinVenues(free);
    joinUnique(
        free, form -> form.name.core().getLast(), (part, whole) -> whole.name.lengthens(part.name));
    joinLetters(free);
    joinSlips(free);
  }

  private static String romanised(List<String> core) {
    StringBuilder key = new StringBuilder();
    core.forEach(word -> key.append(Spelling.key(word)));
    return key.toString();
  }

  private void joinTogether(List<Form> group) {
    group.forEach(each -> joined.join(group.getFirst(), each));
  }

  /** Joins a name with the fuller one of its block, where all that are fuller are one. */
  private void joinUnique(
      Collection<Form> from,
      java.util.function.Function<Form, String> block,
      BiPredicate<Form, Form> isPart) {
    Map<String, List<Form>> blocks = new TreeMap<>();
    from.forEach(
        form -> blocks.computeIfAbsent(block.apply(form), k -> new ArrayList<>()).add(form));
    for (List<Form> group : blocks.values()) {
      for (Form part : group) {
        List<Form> wholes =
            group.stream().filter(whole -> whole != part && isPart.test(part, whole)).toList();
        if (!wholes.isEmpty()
            && wholes.stream()
                .allMatch(
                    each ->
                        joined.are(each, wholes.getFirst())
                            || isPart.test(each, wholes.getFirst())
                            || isPart.test(wholes.getFirst(), each))) {
          joined.join(part, wholes.getFirst());
        }
      }
    }
  }

  /** "Ember Lounge", "Ember Nightclub", "Ember". */
  private void joinVenues(List<Form> free) {
    Map<String, List<Form>> byName = new TreeMap<>();
    for (Form form : free) {
      List<String> bare = form.name.bareVenue();
      boolean named = !bare.isEmpty() && bare.stream().anyMatch(BodyName::isDistinct);
      if (named && (form.name.isVenue() || form.isEverBody())) {
        byName.computeIfAbsent(String.join(" ", bare), k -> new ArrayList<>()).add(form);
      }
    }
    for (List<Form> group : byName.values()) {
      if (group.stream().anyMatch(form -> form.name.isVenue())) {
        joinTogether(group);
      }
    }
  }

  /** "Orkney Tide Survey" and "OTS", where one name alone has these letters. */
  private void joinLetters(List<Form> free) {
    Map<String, List<Form>> byLetters = new TreeMap<>();
    for (Form form : free) {
      if (form.name.core().size() > 1) {
        byLetters.computeIfAbsent(form.name.initials(), k -> new ArrayList<>()).add(form);
      }
    }
    for (Form form : free) {
      String letters = form.key.replace(".", "");
      List<Form> fulls = byLetters.getOrDefault(letters, List.of());
      if (letters.length() >= FEWEST_LETTERS
          && !fulls.isEmpty()
          && SHOUT.matcher(form.mentions.getFirst().text()).matches()
          && fulls.stream().allMatch(each -> joined.are(each, fulls.getFirst()))) {
        joined.join(form, fulls.getFirst());
      }
    }
  }

  private void joinSlips(List<Form> free) {
    Map<String, Set<Form>> blocks = new HashMap<>();
    for (Form form : free) {
      if (form.name.run().length() >= LONG) {
        Spelling.blocks(form.name.run())
            .forEach(key -> blocks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(form));
      }
    }
    blocks.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .forEach(
            block -> {
              List<Form> sorted = block.stream().sorted(Comparator.comparing(Form::key)).toList();
              for (Form a : sorted) {
                for (Form b : sorted) {
                  if (a != b && !joined.are(a, b) && slipped(a, b)) {
                    joined.join(a, b);
                  }
                }
              }
            });
  }

  private static boolean slipped(Form a, Form b) {
    boolean country = a.name.of() == null || b.name.of() == null || a.name.of().equals(b.name.of());
    boolean kind = a.kind == null || b.kind == null || a.kind == b.kind;
    return country && kind && !a.sharesReport(b) && Spelling.isNear(a.name.run(), b.name.run());
  }
}
