package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/** Persons whom reports place in different towns: "of Council Bluffs, Iowa", "from Omaha". */
final class Homes implements Rule {

  private static final String WORD = "\\p{Lu}\\p{L}+(?:[-'’]\\p{L}+)?";

  private static final Pattern HOME =
      Pattern.compile(
          "(?<first>"
              + WORD
              + ") (?:(?:\\p{Lu}\\.|"
              + WORD
              + ") )?(?<last>"
              + WORD
              + ")(?:, \\d{1,3})?(?:,? [^.;:]{0,45}?)?\\b(?<home>(?:of|from) (?<town>"
              + WORD
              + "(?: "
              + WORD
              + "){0,2}), (?:"
              + WORD
              + "|(?:\\p{Lu}\\.){2}))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> FROM = Set.of("of", "from");

  /** Stands in whatever that pattern matches, and is looked for fast. */
  private static final Pattern FROM_NAME = Pattern.compile("(?:of|from) \\p{Lu}[^,]+, \\p{Lu}");

  private record Home(String town, Passage where) {}

  @Override
  public List<Note> notes(Material material) {
    Map<String, List<Home>> homes = new LinkedHashMap<>();
    for (Line line : material.lines()) {
      String text = line.text();
      if (!FROM_NAME.matcher(text).find() || !line.hasAny(FROM)) {
        continue;
      }
      Matcher home = HOME.matcher(text);
      while (home.find()) {
        homes
            .computeIfAbsent(
                home.group("first") + " " + home.group("last"), name -> new ArrayList<>())
            .add(new Home(home.group("town"), line.at(home.start("first"), home.end("home"))));
      }
    }
    List<Note> notes = new ArrayList<>();
    homes.forEach(
        (name, told) -> {
          List<Passage> evidence = Wording.firstOfEach(told.stream().map(Home::where).toList());
          if (evidence.size() > 1 && told.stream().map(Home::town).distinct().count() > 1) {
            notes.add(
                Wording.note(
                    Note.Kind.CATEGORICAL,
                    "Reports differ on where "
                        + name
                        + " is from: "
                        + Wording.told(material, evidence)
                        + ".",
                    evidence));
          }
        });
    return notes;
  }
}
