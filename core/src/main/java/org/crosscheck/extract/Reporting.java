package org.crosscheck.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs by which news English says where its words come from, as a table. */
final class Reporting {

  /**
   * How a verb reports.
   *
   * @param phrase whether a bare noun phrase can be what it reports ("reported damage in five
   *     towns"), besides a clause or a quotation
   * @param guess whether it can be so with a person or body as its subject only ("organisers
   *     claimed 2,000", but not "the fire claimed three lives")
   * @param count whether it reports only what a document or a count says ("raised the toll to
   *     five")
   * @param data whether it opens a list of findings that the next sentences carry on
   * @param document whether only a document, a study or a body reports with it ("figures show")
   * @param quote whether it reports only beside a quotation ("'Come home,' she urged")
   */
  record Verb(
      String lemma,
      boolean phrase,
      boolean guess,
      boolean count,
      boolean data,
      boolean document,
      boolean quote) {}

  /** One verb a line: its dictionary form, irregular forms, and what it takes. */
  private static final String VERB_TABLE =
      """
      say said                 | clause
      tell told                | clause
      add                      | clause
      state                    | clause
      write wrote written      | clause
      tweet                    | clause
      post                     | clause
      note                     | clause
      warn                     | clause
      explain                  | clause
      insist                   | clause
      argue                    | clause
      acknowledge              | clause
      admit admitted admitting | clause
      allege                   | clause
      assert                   | clause
      believe                  | clause
      think thought            | clause
      suspect                  | clause
      expect                   | clause guess
      predict                  | clause guess
      forecast                 | clause phrase
      project                  | clause guess
      recall                   | clause
      reply                    | clause
      respond                  | clause
      reiterate                | clause
      repeat                   | clause
      stress                   | clause
      emphasize                | clause
      emphasise                | clause
      remark                   | clause
      declare                  | clause
      testify                  | clause
      remind                   | clause
      maintain                 | clause
      caution                  | clause
      conclude                 | clause
      vow                      | clause
      pledge                   | clause
      promise                  | clause
      propose                  | clause
      contend                  | clause
      concede                  | clause
      observe                  | clause
      comment                  | clause
      claim                    | clause guess
      complain                 | clause
      deny                     | clause
      inform                   | clause
      brief                    | clause
      clarify                  | clause
      describe                 | clause
      reckon                   | clause
      fear                     | clause guess
      worry                    | clause
      hope                     | clause
      calculate                | clause guess
      report                   | clause phrase data
      confirm                  | clause phrase data
      announce                 | clause phrase data
      disclose                 | clause phrase data
      reveal                   | clause phrase
      release                  | count data
      estimate                 | clause phrase
      put                      | phrase
      measure                  | phrase
      register                 | phrase
      identify                 | phrase
      list                     | phrase
      upgrade                  | phrase
      downgrade                | phrase
      revise                   | phrase
      count                    | guess
      tally                    | guess
      raise                    | count
      lower                    | count
      cut                      | count
      show shown               | clause phrase document
      indicate                 | clause phrase document
      suggest                  | clause document
      find found               | clause document
      continue                 | clause quote
      ask                      | clause quote
      urge                     | clause quote
      agree                    | clause quote
      advise                   | clause quote
      counter                  | clause quote
      exclaim                  | clause quote
      joke                     | clause quote
      lament                   | clause quote
      offer                    | clause quote
      plead                    | clause quote
      quip                     | clause quote
      recount                  | clause quote
      scream                   | clause quote
      shout                    | clause quote
      text                     | clause quote
      wonder                   | clause quote
      yell                     | clause quote
      sob sobbed               | clause quote
      cry                      | clause quote
      laugh                    | clause quote
      begin began              | clause quote
      """;

  private static final Map<String, Verb> VERBS = new HashMap<>();

  static {
    VERB_TABLE
        .lines()
        .forEach(
            line -> {
              String[] halves = line.split("\\|");
              String[] forms = halves[0].trim().split(" +");
              Set<String> takes = Set.of(halves[1].trim().split(" +"));
              Verb verb =
                  new Verb(
                      forms[0],
                      takes.contains("phrase"),
                      takes.contains("guess"),
                      takes.contains("count"),
                      takes.contains("data"),
                      takes.contains("document"),
                      takes.contains("quote"));
              for (String form : forms) {
                VERBS.put(form, verb);
              }
              regular(forms[0]).forEach(form -> VERBS.putIfAbsent(form, verb));
            });
  }

  private Reporting() {}

  /** The reporting verb of which this is a form; null for any other word. */
  static @Nullable Verb verb(String word) {
    return VERBS.get(word.toLowerCase(Locale.ROOT));
  }

  /** The forms of a regular verb. */
  static Set<String> regular(String lemma) {
    Set<String> forms = new HashSet<>();
    forms.add(lemma);
    if (lemma.endsWith("e")) {
      String stem = lemma.substring(0, lemma.length() - 1);
      forms.add(lemma + "s");
      forms.add(lemma + "d");
      forms.add(stem + "ing");
    } else if (lemma.endsWith("y")
        && !"aeiou".contains(lemma.substring(lemma.length() - 2, lemma.length() - 1))) {
      String stem = lemma.substring(0, lemma.length() - 1);
      forms.add(stem + "ies");
      forms.add(stem + "ied");
      forms.add(lemma + "ing");
    } else {
      forms.add(lemma + (lemma.matches(".*(s|sh|ch|x)") ? "es" : "s"));
      forms.add(lemma + "ed");
      forms.add(lemma + "ing");
    }
    return forms;
  }
}
