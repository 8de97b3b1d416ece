package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.lineage.Credit.Reach;

/**
 * The wordings in which a sentence names an outlet as its source. Each is looked for only around
 * the words that it cannot do without, for most sentences name nobody.
 */
final class CreditRules {

  /** No word goes on here, and one that may be a name begins; looked at first, for it is cheap. */
  private static final String START = "(?=[\\p{Lu}\\d]|dpa)(?<![\\p{L}\\p{Nd}])";

  private static final String OUTLET = START + "(?<outlet>" + Outlets.ANY + ")(?![\\p{L}\\p{Nd}])";

  private static final String KNOWN =
      START + "(?<outlet>" + Outlets.ANY_KNOWN + ")(?![\\p{L}\\p{Nd}])";

  /** What may stand between the verb and the name: "CNN affiliate", "Omaha TV station", "the". */
  private static final String INTRO =
      "(?:(?:an?|the|its|our|his|her) )?(?:(?:[\\p{L}'’.-]{1,30} ){0,4}"
          + "(?:station|affiliate|agency|newspaper|paper|channel|network|broadcaster|website|site|daily|outlet"
          + "|partners?(?: at)?|magazine|service|program|show) )?(?:[Tt]he )?";

  private static final String REPORTS =
      " (?:has |had |have |also |first |earlier |previously ){0,2}"
          + "(?:reported|reports|reporting|is reporting|learned|quotes|quoted|cited|citing|interviewed|spoke with"
          + "|confirmed|obtained)\\b";

  private static final List<Rule> ALL =
      List.of(
          rule(
              Reach.SIGNED,
              "(?:[Ii]nformation (?:from|(?:was )?provided by)|[Ww]ith (?:inputs|reporting|files|reports) (?:from|by)"
                  + "|[Ss]ource:|[Cc]redit:) ?"
                  + INTRO
                  + OUTLET,
              "nformation ",
              "ith inputs",
              "ith reporting",
              "ith files",
              "ith reports",
              "ource:",
              "redit:"),
          rule(
              Reach.SIGNED,
              OUTLET + "(?:['’]s? [^.\\n]{0,40})? contributed to this (?:report|story|article)",
              " contributed to this "),
          rule(
              Reach.SIGNED,
              "(?:[Cc]opyright|©|\\([Cc]\\))(?: ©| \\([Cc]\\))?(?: by)?(?: \\d{4})?(?: by)?,? (?:[Tt]he )?"
                  + OUTLET,
              "opyright",
              "©",
              "(c)",
              "(C)"),
          rule(
              Reach.OWN_WORK,
              KNOWN
                  + "(?:['’]s)? (?:tally|count|toll|estimate|analysis"
                  + "|(?:journalists?|reporters?|correspondents?|photographers?|staff|crews?|team|stringer)"
                  + "(?: (?:in|on|at|near|who|saw|heard|said|reported|counted))?)\\b",
              " tally",
              " count",
              " toll",
              " estimate",
              " analysis",
              " journalist",
              " reporter",
              " correspondent",
              " photographer",
              " staff",
              " crew",
              " team",
              " stringer"),
          rule(
              Reach.PASSED_ON,
              "[,”\"] (?:reports?|reported|writes) " + INTRO + OUTLET,
              " report",
              " writes "),
          rule(
              Reach.DETAIL,
              "\\b(?:told|tells|telling) " + INTRO + OUTLET,
              "told ",
              "tells ",
              "telling "),
          rule(
              Reach.DETAIL,
              "\\b(?:[Aa]ccording to|[Cc]iting|(?:quoted|cited|reported|published|obtained|confirmed) by"
                  + "|[Ii]n an (?:interview|exclusive)[^.,\\n]{0,20} (?:with|to)"
                  + "|(?:spoke|speaking|talked|confirmed) (?:to|with)) "
                  + INTRO
                  + OUTLET,
              "ccording to ",
              "iting ",
              "ted by ",
              "hed by ",
              "ned by ",
              "med by ",
              "n an interview",
              "n an exclusive",
              "spoke ",
              "speaking ",
              "talked ",
              "confirmed "),
          rule(
              Reach.DETAIL,
              "(?:(?:affiliate|station|newspaper|agency|broadcaster|partner) )?"
                  + OUTLET
                  + "(?: (?:news agency|newspaper|television|TV|radio|News))?"
                  + REPORTS,
              " report",
              "learned",
              " quote",
              " cite",
              " citing",
              "interviewed",
              "spoke with",
              "confirmed",
              "obtained"),
          rule(
              Reach.DETAIL,
              KNOWN + "(?: news agency| newspaper)(?: also)? (?:said|says|added)\\b",
              " news agency",
              " newspaper"),
          rule(
              Reach.DETAIL,
              "\\b[Aa]n? (?<outlet>(?:"
                  + Outlets.ANY_KNOWN
                  + ") affiliate in \\p{Lu}\\p{L}{1,30})(?: has| had)? (?:reported|reports|said|says)",
              " affiliate in "));

  /** How far a wording goes before and after the words that it cannot do without, in characters. */
  private static final int BEFORE = 100;

  private static final int AFTER = 160;

  private record Rule(Reach reach, Pattern pattern, List<String> cues) {}

  private CreditRules() {}

  /** Gives {@code found} each wording that stands in the text, group "outlet" being the name. */
  static void find(String text, BiConsumer<Reach, Matcher> found) {
    for (Rule rule : ALL) {
      for (int[] window : windows(text, rule.cues())) {
        Matcher matcher =
            rule.pattern()
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(window[0], window[1]);
        while (matcher.find()) {
          found.accept(rule.reach(), matcher);
        }
      }
    }
  }

  /** Stretches of text around the cues, none overlapping. */
  private static List<int[]> windows(String text, List<String> cues) {
    List<int[]> windows = new ArrayList<>();
    for (String cue : cues) {
      for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
        int end = Math.min(text.length(), at + cue.length() + AFTER);
        windows.add(new int[] {Math.max(0, at - BEFORE), end});
      }
    }
    windows.sort(Comparator.comparingInt(window -> window[0]));
    List<int[]> merged = new ArrayList<>();
    for (int[] window : windows) {
      if (merged.isEmpty() || merged.getLast()[1] < window[0]) {
        merged.add(window);
      } else {
        merged.getLast()[1] = Math.max(merged.getLast()[1], window[1]);
      }
    }
    return merged;
  }

  private static Rule rule(Reach reach, String pattern, String... cues) {
    return new Rule(reach, Pattern.compile(pattern), List.of(cues));
  }
}
