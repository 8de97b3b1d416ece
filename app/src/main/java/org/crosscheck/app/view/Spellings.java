package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Named;
import org.crosscheck.model.Note;

/**
 * A name that reports write in several ways.
 *
 * @param forms the ways, most used first, without those that are only a part of another: "Smith"
 *     beside "Anna Smith" is no other spelling
 */
record Spellings(Named named, List<Named.Form> forms) {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The names that are spelled in several ways, of which no note tells, most named first. */
  static List<Spellings> of(EventRecord record) {
    List<Spellings> several = new ArrayList<>();
    for (Named named : record.names()) {
      List<Named.Form> forms = new ArrayList<>();
      for (Named.Form form : named.spellings()) {
        boolean part =
            named.spellings().stream().anyMatch(other -> isPart(form, other))
                || forms.stream().anyMatch(other -> words(other).equals(words(form)));
        if (!part) {
          forms.add(form);
        }
      }
      if (forms.size() > 1 && !isNoted(named, record)) {
        several.add(new Spellings(named, forms));
      }
    }
    return several;
  }

  /** Whether a note tells of the name's spellings. */
  private static boolean isNoted(Named named, EventRecord record) {
    return record.notes().stream()
        .filter(note -> note.kind() == Note.Kind.NAME)
        .flatMap(note -> note.evidence().stream())
        .anyMatch(each -> named.spellings().stream().anyMatch(form -> form.where().contains(each)));
  }

  private static boolean isPart(Named.Form form, Named.Form other) {
    Set<String> words = words(form);
    Set<String> others = words(other);
    return !form.garbled() && words.size() < others.size() && others.containsAll(words);
  }

  private static Set<String> words(Named.Form form) {
    Set<String> words =
        new HashSet<>(Arrays.asList(NOT_WORDS.split(form.text().toLowerCase(Locale.ROOT))));
    words.removeAll(Set.of("", "s", "the"));
    return words;
  }
}
