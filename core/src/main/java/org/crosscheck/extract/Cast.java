package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The persons and bodies of a report, by the names it gives them in full.
 *
 * <p>Examples: "Klitschko" is the "Vitali Klitschko" of an earlier sentence; "the chief" is the man
 * introduced as "police chief Elliot Isaac" or "Elliot Isaac, the chief"; "the agency" is the
 * "meteorological agency" that spoke before.
 */
final class Cast {

  /** Words after or before a name within which a role is looked for. */
  private static final int REACH = 7;

  /** Words that end an apposition's first noun phrase. */
  private static final Set<String> ENDS =
      Set.of("who", "has", "had", "was", "is", "of", "for", "at", "in", "with", "from", "and");

  private record Person(String full, int sentence, Set<String> roles) {}

  private final Reading reading;
  private final List<Person> persons = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  Cast(Reading reading) {
    this.reading = reading;
    for (Sentence sentence : reading.sentences()) {
      for (Name name : sentence.names()) {
        switch (name.kind()) {
          case PERSON -> persons.add(person(sentence, name));
          case ORGANISATION -> bodies.add(clean(name.text()));
          case PLACE -> {}
        }
      }
    }
  }

  /** The full name of the person whom these words name, as the text first gives it. */
  String person(String words) {
    String[] parts = words.split(" ");
    String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
    for (Person person : persons) {
      String[] full = person.full.toLowerCase(Locale.ROOT).split(" ");
      if (full.length < 2) {
        continue;
      }
      boolean surname = full[full.length - 1].equals(last);
      boolean given = parts.length == 1 && full[0].equals(last);
      boolean sameInitial =
          parts.length == 1 || full[0].charAt(0) == Character.toLowerCase(parts[0].charAt(0));
      if (surname && sameInitial || given) {
        return person.full;
      }
    }
    return parts.length == 1 ? byLook(words) : words;
  }

  /** The surname with the word before it, where a sentence that was not parsed has both. */
  private String byLook(String surname) {
    for (Sentence sentence : reading.sentences()) {
      for (int i = 1; i < sentence.size() && !sentence.parsed(); i++) {
        String given = sentence.token(i - 1).text();
        if (sentence.token(i).text().equals(surname) && isGivenName(given)) {
          return given + " " + surname;
        }
      }
    }
    return surname;
  }

  private static boolean isGivenName(String word) {
    return word.matches("\\p{Lu}\\p{Ll}+")
        && !isFunction(word)
        && !Set.of(
                "mr",
                "mrs",
                "ms",
                "dr",
                "chief",
                "sheriff",
                "officer",
                "judge",
                "president",
                "mayor",
                "minister",
                "but",
                "while",
                "on",
                "at",
                "after")
            .contains(word.toLowerCase(Locale.ROOT));
  }

  /** The person who was introduced in this role, such as "chief"; the nearest before. */
  @Nullable String inRole(String role, int sentence) {
    String found = null;
    for (Person person : persons) {
      if (person.sentence <= sentence && person.roles.contains(role)) {
        found = person(person.full);
      }
    }
    return found;
  }

  /** The fullest name, among those that spoke before and those named, that ends as this does. */
  String body(String words, List<String> spoken) {
    List<String> known = new ArrayList<>(spoken.reversed());
    known.addAll(bodies);
    String last = Phrases.lastWord(words);
    Set<String> own = wordSet(words);
    for (String each : known) {
      if (Phrases.lastWord(each).equals(last)
          && each.length() > words.length()
          && !each.contains(" and ")
          && wordSet(each).containsAll(own)) {
        return each;
      }
    }
    return words;
  }

  /** Whether the pronoun fits a person, by title or given name; null where nothing tells. */
  @Nullable Boolean fits(String pronoun, String name) {
    for (Person person : persons) {
      if (person.full.equals(name) || name.endsWith(" " + person.full)) {
        for (String role : person.roles) {
          Boolean fits = Genders.fits(pronoun, name, role);
          if (fits != null) {
            return fits;
          }
        }
      }
    }
    return Genders.fits(pronoun, name, "");
  }

  boolean isPerson(String name) {
    return persons.stream().anyMatch(person -> person.full.equals(name));
  }

  private static Person person(Sentence sentence, Name name) {
    String before = name.first() == 0 ? "" : word(sentence, name.first() - 1);
    return new Person(
        clean(name.text()),
        sentence.index(),
        new HashSet<>(List.of(before, apposed(sentence, name.end()))));
  }

  /** The noun of an apposition behind a name: "chief" in "Elliot Isaac, the police chief". */
  private static String apposed(Sentence sentence, int comma) {
    if (comma >= sentence.size() || !word(sentence, comma).equals(",")) {
      return ",";
    }
    String noun = ",";
    for (int i = comma + 1; i < sentence.size() && i <= comma + REACH; i++) {
      String word = word(sentence, i);
      boolean goesOn = Character.isLetter(word.charAt(0)) || PhraseWords.isPossessive(word);
      if (!goesOn || ENDS.contains(word) || Reporting.verb(word) != null) {
        break;
      }
      noun = word;
    }
    return noun;
  }

  private static String word(Sentence sentence, int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  private static boolean isFunction(String word) {
    return Set.of(
            "the", "a", "an", "and", "of", "by", "that", "with", "for", "to", "in", "said", "says",
            "when", "as", "from")
        .contains(word.toLowerCase(Locale.ROOT));
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("^(?i)(the|an?) ", "")
        .replaceAll("['’]s?$", "")
        .strip();
  }

  private static Set<String> wordSet(String words) {
    return new HashSet<>(
        Arrays.asList(
            words.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+")));
  }
}
