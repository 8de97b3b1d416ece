package org.crosscheck.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Names of news agencies and outlets: those of {@code outlets.txt}, and the forms that such names
 * have. The forms alone prove nothing ("KABUL", "Evening Post" may be anything); they are asked for
 * only where the wording says that somebody reports.
 */
final class Outlets {

  private static final String NAME = "\\p{Lu}[\\p{L}'’&.-]{0,30}";

  private static final Map<String, String> KNOWN = known();

  /** Words of the trade that end a name, except those that end other names as often. */
  private static final String TRADE =
      "News|NEWS|Times|Herald|Tribune|Gazette|Chronicle|Courier|Sentinel|Enquirer|Observer|Examiner|Register"
          + "|Dispatch|Inquirer|Telegraph|Courant|Journal|Journal-Constitution|Post-Gazette|Post-Dispatch|Advocate"
          + "|Globe|Post|Mirror|Bee|Republic|Daily|Newspaper|Press|Radio|Television|Broadcasting|TV|FM|News Agency"
          + "|News Service|Picayune|Star-Tribune|Plain Dealer|Eagle|Patriot|Reporter|Bulletin|Standard";

  /** Brands of stations: "NBC10", "Channel 4", "10 On Your Side", "Action News 5". */
  private static final String STATION =
      "(?:NBC|CBS|ABC|FOX|Fox|CW|KIRO|WMC|Channel|CHANNEL|Local|News|NEWS|NewsChannel|Newschannel|NEWSCHANNEL"
          + "|(?:Action|Eyewitness|News) (?:News|Channel)) ?\\d{1,2}(?: (?:News|NEWS|Action News))?"
          + "|(?:CBS|NBC|ABC|FOX)\\p{Lu}\\p{L}{1,20}"
          + "|\\d{1,2} (?:On Your Side|NEWS|News)|(?:Action|Eyewitness) News";

  /** American call letters, and names of sites. */
  private static final String FORMS =
      "[KW]\\p{Lu}{3}(?:-?(?:TV|FM|AM|DT))?(?:/[KW]\\p{Lu}{3})?"
          + "|\\p{Lu}[\\p{L}\\d-]{0,40}\\.(?:com|org|net|co\\.uk|tv|info|news)"
          + "|(?:The )?(?:"
          + NAME
          + " ){1,4}(?:"
          + TRADE
          + ")|"
          + STATION;

  /** A name of a known agency or outlet. */
  static final String ANY_KNOWN =
      KNOWN.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  /** What may be an outlet's name, where the words around it say that it is one. */
  static final String ANY = "(?:" + FORMS + "|" + ANY_KNOWN + ")";

  private static final Pattern WHOLE_NAME = Pattern.compile(ANY);

  private static final Pattern WHOLE_KNOWN = Pattern.compile(ANY_KNOWN);

  private static final Map<String, String> BY_PLAIN_NAME = byPlainName();

  private Outlets() {}

  /** The name to show for the words that name an outlet. */
  static String name(String words) {
    String known = KNOWN.get(words);
    if (known != null) {
      return known;
    }
    String bare = words.startsWith("The ") ? words.substring(4) : words;
    return KNOWN.getOrDefault(bare, bare);
  }

  static boolean isName(String words) {
    return WHOLE_NAME.matcher(words).matches();
  }

  static boolean isKnown(String words) {
    return WHOLE_KNOWN.matcher(words).matches();
  }

  /** Whether a publisher, as an input gives it, is the outlet of that name. */
  static boolean isPublisher(@Nullable String publisher, String outlet) {
    if (publisher == null) {
      return false;
    }
    String given = plain(publisher);
    return outlet.equals(BY_PLAIN_NAME.get(given)) || plain(outlet).equals(given);
  }

  /** "www.bbc.com" and "BBC" alike. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst(":\\d+$", "")
        .replaceFirst("^(https?://)?(www\\.)?", "")
        .replaceFirst("\\.(com|org|net|co\\.uk|tv|info|news)(/.*)?$", "")
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static Map<String, String> byPlainName() {
    Map<String, String> names = new HashMap<>();
    KNOWN.forEach((alias, name) -> names.put(plain(alias), name));
    return names;
  }

  private static Map<String, String> known() {
    Map<String, String> known = new HashMap<>();
    for (String line : WordLists.lines(Outlets.class, "outlets.txt")) {
      String[] halves = line.split(": ", 2);
      known.put(halves[0], halves[0]);
      for (String alias : halves.length > 1 ? halves[1].split("; ") : new String[0]) {
        known.put(alias, halves[0]);
      }
    }
    return known;
  }
}
