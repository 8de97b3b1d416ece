package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Named;
import org.crosscheck.model.Named.Form;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/**
 * Roles of one person that disagree: "foreign minister" in one report and "deputy foreign minister"
 * in another, "soldier" and "veteran". The words that make two roles of one are data: {@code
 * roles.txt}.
 */
final class Roles implements Rule {

  /** Words that make another role of a role: "deputy". */
  private static final Set<String> RANK;

  /** Rows of roles of which a person has one at a time. */
  private static final List<List<Set<String>>> RIVALS;

  static {
    List<List<String>> rows = Data.rows("roles.txt");
    RANK = Set.copyOf(Data.items(rows.getFirst().getFirst()));
    RIVALS =
        rows.stream()
            .skip(1)
            .map(row -> row.stream().map(cell -> Set.copyOf(Data.items(cell))).toList())
            .toList();
  }

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>();
    for (Named named : material.naming().names()) {
      note(named).ifPresent(notes::add);
    }
    return notes;
  }

  private static Optional<Note> note(Named named) {
    List<Form> roles = named.roles().stream().filter(r -> !r.garbled()).toList();
    for (Form a : roles) {
      for (Form b : roles) {
        if (a != b && disagree(a.text(), b.text()) && apart(a, b)) {
          List<Passage> evidence = new ArrayList<>(Wording.firstOfEach(a.where()));
          evidence.addAll(Wording.firstOfEach(b.where()));
          String text = named.name() + " has roles that differ: " + told(a) + ", " + told(b) + ".";
          return Optional.of(Wording.note(Note.Kind.ROLE, text, evidence));
        }
      }
    }
    return Optional.empty();
  }

  private static String told(Form form) {
    return Wording.quote(form.text()) + " (" + Wording.list(List.copyOf(reports(form))) + ")";
  }

  private static Set<String> reports(Form form) {
    return form.where().stream()
        .map(Passage::report)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether no report gives both. */
  private static boolean apart(Form a, Form b) {
    return reports(a).stream().noneMatch(reports(b)::contains);
  }

  static boolean disagree(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    if (x.equals(y)) {
      return false;
    }
    return ranked(x, y) || ranked(y, x) || RIVALS.stream().anyMatch(row -> rivals(row, x, y));
  }

  /** Whether the longer role is the shorter with a word of rank: "deputy foreign minister". */
  private static boolean ranked(Set<String> shorter, Set<String> longer) {
    Set<String> more = new LinkedHashSet<>(longer);
    more.removeAll(shorter);
    more.retainAll(RANK);
    return !more.isEmpty()
        && shorter.stream().noneMatch(RANK::contains)
        && shorter.stream().anyMatch(longer::contains);
  }

  private static boolean rivals(List<Set<String>> row, Set<String> x, Set<String> y) {
    int first = index(row, x);
    int second = index(row, y);
    return first >= 0 && second >= 0 && first != second;
  }

  private static int index(List<Set<String>> row, Set<String> words) {
    int found = -1;
    for (int i = 0; i < row.size(); i++) {
      if (words.stream().anyMatch(row.get(i)::contains)) {
        found = i;
      }
    }
    return found;
  }

  private static Set<String> words(String role) {
    return new LinkedHashSet<>(List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
  }
}
