package org.crosscheck.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which news English says where its words come from, as tables. */
final class Reporting {

  /**
   * How a verb reports.
   *
   * @param phrase whether a bare noun phrase can be what it reports ("reported damage in five
   *     towns"), besides a clause or a quotation
   * @param guess whether it can be so with a person or body as its subject only ("organisers
   *     claimed 2,000", but not "the fire claimed three lives")
   * @param count whether it reports only what a document or a count says ("raised the toll to five")
   * @param data whether it opens a list of findings that the next sentences carry on
   * @param document whether only a document, a study or a body reports with it ("figures show")
   */
  record Verb(String lemma, boolean phrase, boolean guess, boolean count, boolean data, boolean document) {}

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
      joke                     | clause
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
      release                  | phrase data
      estimate                 | clause phrase
      put                      | phrase
      measure                  | phrase
      register                 | phrase
      identify                 | phrase
      list                     | phrase
      upgrade                  | phrase
      downgrade                | phrase
      revise                   | phrase
      raise                    | count
      lower                    | count
      cut                      | count
      show shown               | clause phrase document
      indicate                 | clause phrase document
      suggest                  | clause document
      find found               | clause document
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
                      takes.contains("document"));
              for (String form : forms) {
                VERBS.put(form, verb);
              }
              regular(forms[0]).forEach(form -> VERBS.putIfAbsent(form, verb));
            });
  }

  /** Sources that are documents: who made them, where it is named, is the speaker. */
  static final Set<String> DOCUMENTS =
      words(
          """
          statement report reports data figure figures statistics record records document documents
          survey poll study studies census tally estimate estimates count projection projections
          forecast forecasts finding findings results email release bulletin filing post tweet
          message belief assessment allegation announcement warning prediction complaint affidavit
          indictment memo letter account accounts calculations count toll
          """);

  /** Modifiers that leave a report nameless: "preliminary reports", "some accounts". */
  static final Set<String> NAMELESS =
      words(
          """
          a an the some several other many multiple initial preliminary early earlier first
          unconfirmed conflicting latest new previous various numerous recent all any there
          """);

  /** Nouns that name a source, person or body, without a name. */
  static final Set<String> SOURCE_NOUNS =
      words(
          """
          police authorities official officials officer officers investigators prosecutors
          prosecutor doctors medics rescuers firefighters residents witness witnesses source sources
          spokesman spokeswoman spokesperson spokespeople representative experts expert scientists
          researchers analysts analyst economists seismologists meteorologists forecasters
          government ministry minister ministries department workers rescuers organisers
          organizers activists campaigners protesters monitors observers militants rebels insurgents
          economists insurers traders engineers inspectors pathologists agency army navy military force forces
          administration council commission committee company operator union airline hospital
          office mayor governor president chief sheriff coroner embassy bureau institute
          university association organisation organization group service services regulator bank
          court lawyers lawyer family relatives media newspaper television broadcaster outlet
          outlets feds aides lawmakers diplomats
          """);

  /** Words that speak of nobody in particular. */
  static final Set<String> NOBODY =
      words(
          """
          i we you me us one some many most others few nobody everyone anyone someone
          everybody somebody there this that these those what it's both all
          """);

  static final Set<String> PRONOUNS = words("he she it they him her them");

  static final Set<String> RELATIVES = words("who which that whom");

  /** Names of agencies, broadcasters, papers: those who pass news on. */
  private static final Set<String> OUTLETS =
      words(
          """
          reuters ap afp bbc cnn kyodo xinhua tass interfax bloomberg npr nbc abc cbs msnbc nhk dpa
          pti ani efe ansa anadolu upi rfi ria politico axios
          """);

  /** Words that make an outlet of any name they stand in: "state broadcaster CCTV". */
  private static final Set<String> OUTLET_KINDS =
      words("broadcaster newspaper television tv media news");

  /** Last words of an outlet's name. */
  private static final Set<String> OUTLET_WORDS =
      words(
          """
          news times post herald guardian tribune journal telegraph gazette chronicle press radio
          television tv newspaper broadcaster affiliate channel magazine website media outlet
          outlets network mail sun independent
          """);

  /** Where words are put out, and the name under which that is recorded. */
  static final Map<String, String> CHANNELS =
      Map.ofEntries(
          Map.entry("telegram", "Telegram"),
          Map.entry("twitter", "Twitter"),
          Map.entry("facebook", "Facebook"),
          Map.entry("instagram", "Instagram"),
          Map.entry("whatsapp", "WhatsApp"),
          Map.entry("weibo", "Weibo"),
          Map.entry("youtube", "YouTube"),
          Map.entry("x", "X"),
          Map.entry("website", "website"),
          Map.entry("statement", "statement"),
          Map.entry("email", "email"),
          Map.entry("e-mail", "email"),
          Map.entry("conference", "press conference"),
          Map.entry("briefing", "briefing"),
          Map.entry("interview", "interview"),
          Map.entry("post", "post"),
          Map.entry("tweet", "Twitter"));

  private Reporting() {}

  /** The reporting verb of which this is a form; null for any other word. */
  static @Nullable Verb verb(String word) {
    return VERBS.get(word.toLowerCase(Locale.ROOT));
  }

  /** Whether these words name one who passes on what others said: "Reuters", "local media". */
  static boolean isOutlet(String phrase) {
    String[] words =
        phrase.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}.]+");
    for (String word : words) {
      if (OUTLETS.contains(word) || OUTLET_KINDS.contains(word)) {
        return true;
      }
    }
    return words.length > 0 && OUTLET_WORDS.contains(words[words.length - 1]);
  }

  private static Set<String> regular(String lemma) {
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

  private static Set<String> words(String table) {
    return Set.of(
        new HashSet<>(java.util.List.of(table.strip().split("\\s+"))).toArray(String[]::new));
  }
}
