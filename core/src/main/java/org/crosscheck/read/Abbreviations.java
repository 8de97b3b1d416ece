package org.crosscheck.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a full stop belongs to the word before it, and whether it then ends a sentence as well.
 */
final class Abbreviations {

  /** They stand before a name, so no sentence ends after them. */
  private static final Set<String> TITLES =
      words(
          "mr mrs ms dr drs prof gen rep reps sen sens gov lt col capt sgt maj adm rev hon pres supt cpl"
              + " pvt cmdr brig st ste ft mt messrs mme mlle det insp ald atty sec secy asst assoc"
              + " amb msgr fr treas dir spc pfc cmdt vice-adm lieut");

  private static final Set<String> CALENDAR =
      words(
          "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat"
              + " sun");

  /** They stand before a number. */
  private static final Set<String> BEFORE_NUMBERS =
      words("no nos p pp art sec vol fig ch par para op rte hwy pt col eq tab app cl reg");

  private static final Set<String> CAPITALISED =
      words(
          "inc corp co cos ltd llc plc jr sr bros ave blvd rd hwy sq univ assn dept natl intl govt"
              + " mfg pty ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mich minn"
              + " miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo mass dak ont que"
              + " alta esq ph bldg dist pkwy");

  private static final Set<String> ANY_CASE =
      words("etc vs approx est dept cf al ca resp incl ext tel misc viz vol");

  private static final Set<String> UNITS =
      words("ft lb lbs oz mi km kg hr hrs min mins sec yd yds gal sq mph wt ht yr yrs");

  /** Words that begin sentences and are no part of names. */
  private static final Set<String> STARTERS =
      words(
          "the a an this that these those he she it they we i you his her its their our my in on at"
              + " by for from with after before as but and or so if when while where although though"
              + " since because however meanwhile there here both some many most several all no not"
              + " other others another more one two three four five six also according following"
              + " during under until despite earlier later then now what who how why which about at"
              + " nearly among once even still yet instead such each only just police officials"
              + " between without within out over to of");

  private static final Set<String> AFTER_HOUR =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april may"
              + " june july august september october november december eastern central mountain"
              + " pacific local mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug"
              + " sept oct nov dec");

  private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");
  private static final Pattern ZONE = Pattern.compile("[A-Z]{2,5}");

  private Abbreviations() {}

  /**
   * Whether the full stop at {@code stop} is part of the word that ends there.
   *
   * @param before the token before the word, empty at the start
   */
  static boolean takesStop(String text, int start, int stop, int end, String before) {
    if (stop - start > 12) {
      return false;
    }
    String word = text.substring(start, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    if (LETTERS.matcher(word).matches()) {
      return true;
    }
    int next = stop + 1;
    if (next < end && ",;:".indexOf(text.charAt(next)) >= 0) {
      return word.length() <= 6 && word.chars().allMatch(Character::isLetter);
    }
    while (next < end && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    if (next == end || next == stop + 1) {
      return false;
    }
    int follows = text.codePointAt(next);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    if (Character.isDigit(follows) && BEFORE_NUMBERS.contains(lower)) {
      return true;
    }
    if (word.length() == 1) {
      return capital
          && Character.isUpperCase(follows)
          && !STARTERS.contains(wordAt(text, next, end));
    }
    if (capital && TITLES.contains(lower)) {
      return Character.isUpperCase(follows) || Characters.mayOpen(follows);
    }
    if (capital && CALENDAR.contains(lower)) {
      return Character.isDigit(follows) || Character.isLowerCase(follows);
    }
    if (capital && CAPITALISED.contains(lower)) {
      return true;
    }
    if (Character.isLowerCase(follows)) {
      boolean counted = !before.isEmpty() && Character.isDigit(before.charAt(0));
      return ANY_CASE.contains(lower)
          || counted && UNITS.contains(lower)
          || capital && word.length() <= 5 && word.chars().allMatch(Character::isLetter);
    }
    return ANY_CASE.contains(lower) && !Character.isUpperCase(follows)
        || lower.equals("vs")
        || lower.equals("approx");
  }

  /** Whether a sentence ends after a word that took its full stop, given the word that follows. */
  static boolean endsSentence(String word, String next) {
    String lower = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
    if (TITLES.contains(lower) && !lower.equals("st")
        || lower.length() == 1
        || BEFORE_NUMBERS.contains(lower)) {
      return false;
    }
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return Character.isUpperCase(next.codePointAt(0))
          && !AFTER_HOUR.contains(next.toLowerCase(Locale.ROOT).replace(".", ""))
          && !ZONE.matcher(next).matches();
    }
    return Character.isUpperCase(next.codePointAt(0))
            && STARTERS.contains(next.toLowerCase(Locale.ROOT))
        || "“\"‘".indexOf(next.charAt(0)) >= 0;
  }

  private static String wordAt(String text, int start, int end) {
    int stop = start;
    while (stop < end && Characters.isWord(text.charAt(stop))) {
      stop++;
    }
    return text.substring(start, stop).toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(new java.util.HashSet<>(java.util.List.of(list.split(" "))));
  }
}
