package org.crosscheck.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words by which a name shows what it names: "ministry", "river", "nightclub". */
final class Heads {

  private static final Map<String, Set<String>> KINDS = new HashMap<>();
  private static final Map<String, String> LETTERS = new HashMap<>();
  private static final Set<String> STOP = Tables.words("stopwords.txt");
  private static final Set<String> SHORT = Tables.words("short-words.txt");

  static {
    for (String line : Tables.lines("heads.txt")) {
      int colon = line.indexOf(':');
      KINDS
          .computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 1).strip().split(" ")));
    }
    for (String line : Tables.lines("abbreviations.txt")) {
      List<String> cells = Tables.cells(line, 2);
      LETTERS.put(cells.get(0).toLowerCase(Locale.ROOT), cells.get(0));
      for (String full : Tables.items(cells.get(1), ";")) {
        LETTERS.put(full.toLowerCase(Locale.ROOT), cells.get(0));
      }
    }
  }

  private static final Set<String> ATTACK = kind("attack");
  private static final Set<String> ATTACKED = kind("attacked");
  private static final Set<String> BODY = kind("body");
  private static final Set<String> BYSTANDER = kind("bystander");
  private static final Set<String> GENERIC = kind("generic");
  private static final Set<String> LOOSE = kind("loose");
  private static final Set<String> OUTSIDER = kind("outsider");
  private static final Set<String> PLACE = kind("place");
  private static final Set<String> SAY = kind("say");
  private static final Set<String> TRADE = kind("trade");
  private static final Set<String> TRADE_ROLE = kind("trade-role");
  private static final Set<String> VENUE = kind("venue");
  private static final Set<String> VOICE = kind("voice");

  private Heads() {}

  static boolean isBody(String word) {
    String key = key(word);
    return BODY.contains(key) || TRADE.contains(key);
  }

  static boolean isPlace(String word) {
    return PLACE.contains(key(word));
  }

  /** Whether the word alone says of what sort something is, and names nothing. */
  static boolean isSort(String word) {
    return isBody(word) || isPlace(word) || isVenue(word);
  }

  /** Words that a body's name may lose: "Inc.". */
  static boolean isTrade(String word) {
    return TRADE.contains(key(word));
  }

  /** Words that a place's name may lose and mean the same place: "Sendai city". */
  static boolean isLoose(String word) {
    return LOOSE.contains(key(word));
  }

  static boolean isVenue(String word) {
    return VENUE.contains(key(word));
  }

  /** Nouns before a body's name that say what it is: "railway operator". */
  static boolean isTradeRole(String word) {
    return TRADE_ROLE.contains(key(word));
  }

  static boolean isSaying(String word) {
    return SAY.contains(key(word));
  }

  /** Whether the words are letters by which the lists know a body. */
  static boolean isLetters(String words) {
    return LETTERS.containsKey(words.toLowerCase(Locale.ROOT).replace(".", ""))
        && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Speakers that are everybody's: "officials". */
  static boolean isGeneric(String word) {
    return GENERIC.contains(key(word));
  }

  /** Who speaks for a body, and what it speaks through: "spokesman", "statement". */
  static boolean isVoice(String word) {
    return VOICE.contains(key(word));
  }

  /** Words for those who stand outside of what they speak of. */
  static boolean isOutsider(String word) {
    String key = key(word);
    return OUTSIDER.contains(key) || BYSTANDER.contains(key);
  }

  static boolean isAttack(String word) {
    return ATTACK.contains(key(word));
  }

  static boolean isAttacking(String word) {
    return ATTACKED.contains(key(word));
  }

  /** Words that begin a sentence and are no name. */
  static boolean isStop(String word) {
    return STOP.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether these few letters are a word, and no name's broken half. */
  static boolean isShortWord(String word) {
    return isStop(word) || SHORT.contains(word);
  }

  /** The full names of bodies that the lists know, of more words than one. */
  static List<String> phrases() {
    return LETTERS.keySet().stream().filter(each -> each.contains(" ")).toList();
  }

  /** The letters by which a body is known, from its letters or its full name; else the words. */
  static String letters(String words) {
    String key = words.toLowerCase(Locale.ROOT);
    key = key.startsWith("the ") ? key.substring(4) : key;
    String known = LETTERS.get(key);
    return known == null ? LETTERS.getOrDefault(key.replace(".", ""), words) : known;
  }

  private static Set<String> kind(String kind) {
    return KINDS.getOrDefault(kind, Set.of());
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
