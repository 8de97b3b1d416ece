package org.crosscheck.notes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Named.Form;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/**
 * Names that an editor must look at: a slip ("Rados aw"), one name with different letters ("Eliot",
 * "Elliot"), one body under two names, two persons who may be one, names with and without a middle
 * name.
 */
final class Spellings implements Rule {

  /** Shortest word in which one letter more or less is a spelling and no other word. */
  private static final int SHORTEST = 4;

  /** What house styles write differently; no editor need look at it. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("&", "and"),
          Map.entry("co", "company"),
          Map.entry("corp", "corporation"),
          Map.entry("inc", ""),
          Map.entry("ltd", ""),
          Map.entry("dept", "department"),
          Map.entry("st", "street"),
          Map.entry("ave", "avenue"),
          Map.entry("rd", "road"),
          Map.entry("mt", "mount"),
          Map.entry("centre", "center"),
          Map.entry("theatre", "theater"),
          Map.entry("harbour", "harbor"),
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"),
          Map.entry("the", ""));

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POINTS = Pattern.compile("'s$|'$|[.,()\"]");

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>();
    Map<String, Named> byId = new LinkedHashMap<>();
    material.naming().names().forEach(each -> byId.put(each.id(), each));
    for (Named named : byId.values()) {
      for (String other : named.alike()) {
        Named twin = byId.get(other);
        if (twin != null && named.id().compareTo(other) < 0 && !initialsApart(named, twin)) {
          notes.add(twins(named, twin));
        }
      }
    }
    for (Named named : byId.values()) {
      slip(named).ifPresent(notes::add);
    }
    byId.values().removeIf(named -> named.spellings().size() < 2);
    for (Named named : byId.values()) {
      letters(named).ifPresent(notes::add);
    }
    for (Named named : byId.values()) {
      if (named.kind() != Name.Kind.PERSON) {
        words(named).ifPresent(notes::add);
      }
    }
    middle(byId.values().stream().toList()).ifPresent(notes::add);
    return notes;
  }

  /** Whether two names are one but for an initial. */
  private static boolean initialsApart(Named a, Named b) {
    return withoutInitials(a).equals(withoutInitials(b));
  }

  private static String withoutInitials(Named named) {
    return fold(fullest(named).text()).replaceAll("\\b\\p{L} ", "");
  }

  private static Note twins(Named one, Named other) {
    List<Form> forms = List.of(fullest(one), fullest(other));
    return note(forms, "May be one person under two names, or two: " + forms(forms) + ".");
  }

  private static Form fullest(Named named) {
    Form best = named.spellings().getFirst();
    for (Form each : named.spellings()) {
      if (!each.garbled() && each.text().length() > best.text().length()) {
        best = each;
      }
    }
    return best;
  }

  private static Optional<Note> slip(Named named) {
    List<Form> slips = new ArrayList<>();
    named.spellings().stream().filter(Form::garbled).forEach(slips::add);
    named.roles().stream().filter(Form::garbled).forEach(slips::add);
    if (slips.isEmpty()) {
      return Optional.empty();
    }
    Form first = slips.getFirst();
    List<Form> forms = named.spellings().contains(first) ? named.spellings() : named.roles();
    Optional<String> right =
        forms.stream()
            .filter(form -> !form.garbled() && form.text().length() > 3)
            .map(Form::text)
            .max(Comparator.comparingInt(String::length));
    if (right.isPresent() && bare(right.get()).equals(bare(first.text()))) {
      return Optional.empty();
    }
    return Optional.of(
        note(
            slips,
            (right.isPresent() ? "A slip in the words for " + right.get() : "A slip in a name")
                + ": "
                + forms(slips)
                + "."));
  }

  /** The letters of a name alone: "Westside" for "West Side". */
  private static String bare(String name) {
    return fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** One name with different letters. */
  private static Optional<Note> letters(Named named) {
    Map<String, Form> kept = new LinkedHashMap<>();
    List<Form> forms = named.spellings().stream().filter(f -> !f.garbled()).toList();
    for (Form a : forms) {
      for (Form b : forms) {
        if (a != b && spelledApart(a.text(), b.text())) {
          kept.putIfAbsent(fold(a.text()), a);
          kept.putIfAbsent(fold(b.text()), b);
        }
      }
    }
    if (kept.size() < 2) {
      return Optional.empty();
    }
    List<Form> shown = withoutShorter(kept.values());
    return Optional.of(note(shown, "One name, spelled in different ways: " + forms(shown) + "."));
  }

  /** Those that are no part of another: "Dorn" tells nothing beside "Anna Dorn". */
  private static List<Form> withoutShorter(Collection<Form> forms) {
    return forms.stream()
        .filter(
            each ->
                forms.stream()
                    .noneMatch(
                        other ->
                            other != each && fold(other.text()).endsWith(" " + fold(each.text()))))
        .toList();
  }

  /** Whether two spellings have the same words but for letters of one or two. */
  static boolean spelledApart(String a, String b) {
    String[] x = styled(a).split(" ");
    String[] y = styled(b).split(" ");
    if (x.length != y.length) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < x.length; i++) {
      if (!x[i].equals(y[i])) {
        apart++;
        boolean near =
            Math.max(x[i].length(), y[i].length()) >= SHORTEST
                && Character.toLowerCase(x[i].charAt(0)) == y[i].charAt(0)
                && distance(x[i], y[i]) <= 1 + Math.min(x[i].length(), y[i].length()) / 5;
        if (!near) {
          return false;
        }
      }
    }
    return apart > 0;
  }

  /** One body or place under names of different words, none of which is short for the other. */
  private static Optional<Note> words(Named named) {
    Map<String, Form> kept = new LinkedHashMap<>();
    List<Form> forms = named.spellings().stream().filter(f -> !f.garbled()).toList();
    for (Form a : forms) {
      for (Form b : forms) {
        if (a != b && otherWords(a.text(), b.text())) {
          kept.putIfAbsent(fold(a.text()), a);
          kept.putIfAbsent(fold(b.text()), b);
        }
      }
    }
    if (kept.size() < 2) {
      return Optional.empty();
    }
    List<Form> shown = List.copyOf(kept.values());
    return Optional.of(note(shown, "One name in different words: " + forms(shown) + "."));
  }

  /** Whether names share their first word and each has another of its own. */
  static boolean otherWords(String a, String b) {
    List<String> x = List.of(styled(a).split("[ -]"));
    List<String> y = List.of(styled(b).split("[ -]"));
    return x.size() > 1
        && y.size() > 1
        && x.getFirst().equals(y.getFirst())
        && !x.containsAll(y)
        && !y.containsAll(x)
        && !spelledApart(a, b);
  }

  /** Persons whom one report gives a middle name and another does not: one note for all. */
  private static Optional<Note> middle(List<Named> names) {
    List<Form> forms = new ArrayList<>();
    for (Named named : names) {
      if (named.kind() == Name.Kind.PERSON) {
        for (Form longer : named.spellings()) {
          Optional<Form> shorter =
              named.spellings().stream()
                  .filter(s -> !s.garbled() && isMiddle(s.text(), longer.text()))
                  .filter(s -> s.where().stream().noneMatch(p -> in(longer, p.report())))
                  .findFirst();
          if (shorter.isPresent()) {
            forms.add(shorter.get());
            forms.add(longer);
            break;
          }
        }
      }
    }
    return forms.size() < 2
        ? Optional.empty()
        : Optional.of(
            note(forms, "Named with a middle name or initial, and without: " + forms(forms) + "."));
  }

  private static boolean in(Form form, String report) {
    return form.where().stream().anyMatch(each -> each.report().equals(report));
  }

  static boolean isMiddle(String shorter, String longer) {
    String[] x = fold(shorter).split(" ");
    String[] y = fold(longer).split(" ");
    return x.length == 2 && y.length == 3 && x[0].equals(y[0]) && x[1].equals(y[2]);
  }

  private static String forms(List<Form> forms) {
    List<String> told = new ArrayList<>();
    for (Form form : forms) {
      Set<String> reports = new LinkedHashSet<>();
      form.where().forEach(each -> reports.add(each.report()));
      told.add(Wording.quote(form.text()) + " (" + Wording.list(List.copyOf(reports)) + ")");
    }
    return String.join(", ", told);
  }

  private static Note note(List<Form> forms, String text) {
    List<Passage> evidence =
        forms.stream().flatMap(f -> Wording.firstOfEach(f.where()).stream()).toList();
    return Wording.note(Note.Kind.NAME, text, evidence);
  }

  /** Lower case without accents and points. */
  private static String fold(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return POINTS.matcher(bare.replace('’', '\'')).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }

  /** A name with the words of house style made one: "Co." and "Company", "&" and "and". */
  private static String styled(String name) {
    return Arrays.stream(fold(name).split("\\s+"))
        .map(word -> STYLES.getOrDefault(word, word))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Least number of letters to add, drop or change (Levenshtein 1966). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
