package org.crosscheck.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Dictionary forms. Inflected nouns, verbs and adjectives go by the rules of English spelling,
 * which a network of word pieces does not see; where the rules leave a choice ("hoped": hop or
 * hope), a list of known words decides. The case of all other words goes by the network.
 */
final class Lemmas {

  private static final List<String> PREFIXES =
      List.of("re", "over", "out", "under", "un", "mis", "fore", "with", "inter");

  private static final Pattern SCIENCE =
      Pattern.compile(
          "(?:polit|econom|mathemat|phys|athlet|eth|electron|statist|gymnast|olymp|paralymp|log)ics");

  private static final Pattern PEOPLE = Pattern.compile(".*(?:an|ist|er|or|im|ot)");

  private static final Set<String> BE_OR_HAVE =
      Set.of("am", "are", "'m", "’m", "'re", "’re", "'ve", "’ve");

  private static final Pattern DIGIT_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}s");

  /** Stems that take -es for -s. */
  private static final Pattern HISSING = Pattern.compile(".*(?:ss|sh|ch|x|zz|o|us)");

  private static final Pattern ENDS_IN_ES = Pattern.compile(".*(?:s|sh|ch|x|z|o)es");

  private static final Pattern SYLLABLE = Pattern.compile("[^aeiou]*[aeiouy]+[^aeiou]*");

  /**
   * One vowel and one consonant at the end of one syllable: "hoped" is of hope, "hopped" of hop.
   */
  private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiouy][^aeiouwxy]");

  /** No English verb ends so without an e. */
  private static final Pattern BARE_END = Pattern.compile(".*(?:[cvuz]|[^s]s|[^aeioulrw]l|[dr]g)");

  /** Of the verbs that are no known words, most that end so have an e. */
  private static final Pattern USUAL_E =
      Pattern.compile(
          ".*(?:[^aeiou](?:[auio]t|[iu]r|ag|um|[aeiou]d|ib|[oa]k|in|[iu]l|ar)|[aei]g|[ea]ng|at|[ui]r)");

  private final Predicate<String> known;

  Lemmas(Predicate<String> known) {
    this.known = known;
  }

  /**
   * The lemma of a word.
   *
   * @param tag its Penn Treebank tag
   * @param script what the network makes of it
   */
  String lemma(String form, String tag, LemmaScript script) {
    String word = form.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "NNS" -> plural(form, word);
      case "NNPS" -> name(form, word);
      case "VBZ" -> verb(word, word.endsWith("s") ? singular(word) : word);
      case "VBD", "VBN" -> verb(word, without(word, "ed"));
      case "VBP" -> BE_OR_HAVE.contains(word) ? verb(word, word) : other(form, word, tag, word);
      case "VBG" -> verb(word, without(word, "ing"));
      case "JJR" -> Irregular.DEGREES.getOrDefault(word, without(word, "er"));
      case "JJS" -> Irregular.DEGREES.getOrDefault(word, without(word, "est"));
      case "RBR" -> word.equals("better") ? "well" : lemma(form, "JJR", script);
      case "RBS" -> word.equals("best") ? "well" : lemma(form, "JJS", script);
      case "POS" -> "'s";
      case "PRP$" -> word;
      default -> other(form, word, tag, script.apply(form));
    };
  }

  /** A word that is not inflected by rule; of the network's lemma only the case matters. */
  private static String other(String form, String word, String tag, String proposed) {
    String lemma = tag.startsWith("NNP") ? null : Irregular.CLOSED.get(word);
    if (lemma != null) {
      return lemma;
    }
    if (Character.isDigit(form.charAt(0))) {
      return DIGIT_GROUPS.matcher(form).matches() ? form.replace(",", "") : form;
    }
    return proposed.equals(form) ? form : word;
  }

  private static String verb(String word, String otherwise) {
    String lemma = Irregular.VERBS.get(word);
    if (lemma != null) {
      return lemma;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        String rest = word.substring(prefix.length());
        lemma = Irregular.VERBS.get(rest);
        if (lemma != null && !rest.equals(lemma)) {
          return prefix + lemma;
        }
      }
    }
    return otherwise;
  }

  /** Plural names keep their case, and known ones alone lose their ending: "Nations", "Beatles". */
  private String name(String form, String word) {
    if (ACRONYM.matcher(form).matches()) {
      return form.substring(0, form.length() - 1);
    }
    if (!word.endsWith("s") || word.length() < 4) {
      return form;
    }
    String lemma = singular(word);
    if (!known.test(lemma) && !PEOPLE.matcher(lemma).matches()) {
      return form;
    }
    return lemma.endsWith("y") && word.endsWith("ies")
        ? form.substring(0, lemma.length() - 1) + "y"
        : form.substring(0, lemma.length());
  }

  private String plural(String form, String word) {
    if (ACRONYM.matcher(form).matches()) {
      return form.substring(0, form.length() - 1);
    }
    if (SCIENCE.matcher(word).matches() || word.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    String lemma = Irregular.NOUNS.get(word);
    for (int cut = 1; lemma == null && cut <= word.length() - 6; cut++) {
      String end = Irregular.NOUNS.get(word.substring(cut));
      lemma = end == null ? null : word.substring(0, cut) + end;
    }
    if (lemma != null) {
      return lemma;
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    return word.endsWith("s") && word.length() > 2 ? singular(word) : word;
  }

  /** A noun or verb without its final -s. */
  private String singular(String word) {
    String bare = word.substring(0, word.length() - 1);
    if (word.length() < 3 || word.endsWith("ss") || word.endsWith("'s") || word.endsWith("’s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.length() > 4 ? word.substring(0, word.length() - 3) + "y" : bare;
    }
    if (!word.endsWith("es")) {
      return bare;
    }
    String stem = word.substring(0, word.length() - 2);
    boolean sure = stem.length() > 3 && HISSING.matcher(stem).matches();
    if (known.test(stem) != known.test(bare)) {
      return known.test(bare) || !ENDS_IN_ES.matcher(word).matches() ? bare : stem;
    }
    return sure ? stem : bare;
  }

  /** A verb or adjective without its ending, spelt as it is without it. */
  private String without(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (last == 'i' && !ending.equals("ing")) {
      return stem.length() > 2 ? stem.substring(0, stem.length() - 1) + "y" : stem + "e";
    }
    if (last == before && isConsonant(last)) {
      String single = stem.substring(0, stem.length() - 1);
      boolean lasting = "szf".indexOf(last) >= 0 || last == 'l' && SYLLABLE.matcher(stem).matches();
      boolean whole = known.test(stem) == known.test(single) ? lasting : known.test(stem);
      return whole ? stem : single;
    }
    boolean bare = known.test(stem);
    boolean mute = known.test(stem + "e");
    return (bare == mute ? needsE(stem, bare) : mute) ? stem + "e" : stem;
  }

  /** Whether a stem can hardly stand without a final e, or would have doubled its last letter. */
  private static boolean needsE(String stem, boolean bothKnown) {
    return SHORT.matcher(stem).matches()
        || BARE_END.matcher(stem).matches()
        || (bothKnown ? stem.matches(".*(?:ng|th)") : USUAL_E.matcher(stem).matches());
  }

  private static boolean isConsonant(char c) {
    return "aeiou".indexOf(c) < 0;
  }
}
