package org.crosscheck.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns and names by which news English calls sources, outlets and channels, as tables. */
final class SourceWords {

  /** Sources that are documents: who made them, where it is named, is the speaker. */
  static final Set<String> DOCUMENTS =
      words(
          """
          statement report reports data figure figures statistics record records document documents
          survey poll study studies census tally estimate estimates count projection projections
          forecast forecasts finding findings results email release bulletin filing post tweet
          message belief assessment allegation announcement warning prediction complaint affidavit
          inquiry investigation analysis review audit research autopsy tests
          indictment memo letter account accounts calculations count toll board scoreboard display
          tracker dashboard gauge gauges sensors instruments readings logs register ledger
          calculation arithmetic reckoning bulletins surveys polls counts tallies
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
          court leader leaders lawyers lawyer family relatives media newspaper television broadcaster outlet
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

  /** Nouns for one person, whom "he" or "she" may stand for. */
  private static final Set<String> HUMANS =
      words(
          """
          spokesman spokeswoman spokesperson official officer witness mayor governor president minister chief
          representative senator man woman sheriff resident doctor daughter son wife husband
          mother father brother sister director lawyer prosecutor aunt uncle cousin grandmother
          grandfather neighbor neighbour friend teacher student passenger driver survivor victim boy
          girl teenager teen employee owner nurse pastor professor expert analyst worker
          onlooker bystander dispatcher caller
          """);

  private SourceWords() {}

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

  static boolean isHuman(String noun) {
    return HUMANS.contains(noun);
  }

  private static Set<String> words(String table) {
    return Stream.of(table.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
