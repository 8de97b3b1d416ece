package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a body or a place, in the form in which it is compared.
 *
 * @param of the country that it is of, where the name says so: "Ukraine" of "Ukrainian air force"
 * @param core its words in lower case and one way of spelling, without country, article and "Inc."
 * @param listed the one name under which the lists know it; null where they do not
 */
record BodyName(@Nullable String of, List<String> core, @Nullable String listed) {

  private static final Set<String> IDLE =
      Set.of("the", "a", "an", "of", "for", "and", "&", "'s", "’s");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("ft", "fort"),
          Map.entry("mt", "mount"),
          Map.entry("st", "saint"),
          Map.entry("n", "north"),
          Map.entry("s", "south"),
          Map.entry("e", "east"),
          Map.entry("w", "west"),
          Map.entry("dept", "department"),
          Map.entry("univ", "university"),
          Map.entry("govt", "government"));

  /** Short forms at the end of a street's name. */
  private static final Map<String, String> STREETS =
      Map.of(
          "ave",
          "avenue",
          "st",
          "street",
          "dr",
          "drive",
          "rd",
          "road",
          "blvd",
          "boulevard",
          "ln",
          "lane",
          "hwy",
          "highway",
          "pkwy",
          "parkway",
          "ct",
          "court",
          "pl",
          "place");

  /** Bodies that are called "ministry of health" and "health ministry" alike. */
  private static final Set<String> SORTED = Set.of("ministry", "department");

  /** Words that say where or of what sort, and make no name alone. */
  private static final Set<String> COMMON =
      Set.of(
          "national",
          "central",
          "general",
          "state",
          "international",
          "united",
          "federal",
          "royal",
          "local",
          "regional",
          "city",
          "county",
          "public",
          "private",
          "main",
          "new",
          "old",
          "first",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower",
          "greater",
          "great");

  /** Words that make another place or body of what follows. */
  private static final Set<String> TURNING =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "new",
          "upper",
          "lower",
          "old",
          "greater",
          "central",
          "social");

  static BodyName of(List<String> words) {
    String all = String.join(" ", words);
    String place = Countries.place(all);
    if (place != null) {
      return new BodyName(null, List.of(), "place " + place);
    }
    String letters = Heads.letters(all);
    if (Heads.isLetters(letters)) {
      return new BodyName(null, List.of(), "body " + letters);
    }
    List<String> left = new ArrayList<>(words);
    String of = null;
    for (int length = Math.min(2, left.size() - 1); length > 0 && of == null; length--) {
      String country = Countries.meant(bare(String.join(" ", left.subList(0, length))));
      if (country != null) {
        of = country;
        left.subList(0, length).clear();
      }
    }
    List<String> core = new ArrayList<>();
    for (String word : left) {
      String plain = american(Spelling.plain(bare(word)));
      if (!plain.isEmpty() && !IDLE.contains(plain)) {
        boolean last = word.equals(left.getLast()) && !core.isEmpty();
        core.add((last ? STREETS : SHORT).getOrDefault(plain, SHORT.getOrDefault(plain, plain)));
      }
    }
    boolean ministry = core.size() > 1 && SORTED.contains(core.getFirst()) && words.contains("of");
    if (ministry) {
      core.add(core.removeFirst());
    }
    while (core.size() > 1
        && (Heads.isTrade(core.getLast())
            || core.getLast().equals("department") && core.get(core.size() - 2).equals("police"))) {
      core.removeLast();
    }
    return new BodyName(of, List.copyOf(core), null);
  }

  /** The core as one word, so that "Night Club" meets "Nightclub". */
  String run() {
    return String.join("", core);
  }

  /** The core without the words that say what sort of place it is. */
  List<String> bareVenue() {
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < core.size(); i++) {
      boolean night =
          core.get(i).equals("night") && i + 1 < core.size() && Heads.isVenue(core.get(i + 1));
      if (!night && !Heads.isVenue(core.get(i))) {
        bare.add(core.get(i));
      }
    }
    return bare;
  }

  boolean isVenue() {
    return core.stream().anyMatch(Heads::isVenue);
  }

  /** The core without a last word such as "city" or "prefecture". */
  String withoutLoose() {
    boolean loose = core.size() > 1 && Heads.isLoose(core.getLast());
    List<String> left = loose ? core.subList(0, core.size() - 1) : core;
    return String.join("", left);
  }

  /** Whether some word of it is more than a sort of body: "Anderson" of "Anderson Hospital". */
  boolean isDistinct() {
    return core.stream().anyMatch(BodyName::isDistinct);
  }

  static boolean isDistinct(String word) {
    return !Heads.isBody(word)
        && !Heads.isPlace(word)
        && !Titles.narrows(word)
        && !COMMON.contains(word)
        && Titles.head(word) == null;
  }

  /** Whether this is the longer name, in its order, and ends as the shorter does. */
  boolean lengthens(BodyName shorter) {
    if (core.size() <= shorter.core.size()
        || shorter.core.size() < 2
        || !shorter.isDistinct()
        || !core.getLast().equals(shorter.core.getLast())
        || of != null && shorter.of != null && !of.equals(shorter.of)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < core.size(); i++) {
      if (at < shorter.core.size() && core.get(i).equals(shorter.core.get(at))) {
        at++;
      } else if (TURNING.contains(core.get(i))) {
        return false;
      }
    }
    return at == shorter.core.size();
  }

  /** The core without words such as "central"; empty where fewer than two words are left. */
  String withoutCommon() {
    List<String> left = core.stream().filter(word -> !COMMON.contains(word)).toList();
    return left.size() < 2 ? "" : String.join("", left);
  }

  /** The first letters of all words, the country's with them. */
  String initials() {
    StringBuilder letters = new StringBuilder();
    if (of != null) {
      letters.append(
          of.equals("United States") ? "us" : of.substring(0, 1).toLowerCase(Locale.ROOT));
    }
    core.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  private static String bare(String word) {
    return word.replaceAll("['’]s?$", "");
  }

  /** One of the two spellings of English. */
  private static String american(String word) {
    return switch (word) {
      case "centre", "centres" -> "center";
      case "theatre" -> "theater";
      case "defence" -> "defense";
      case "labour" -> "labor";
      case "harbour" -> "harbor";
      case "organisation" -> "organization";
      default -> word.replace("isation", "ization");
    };
  }
}
