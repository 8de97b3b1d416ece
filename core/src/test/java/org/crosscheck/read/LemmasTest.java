package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private static final Set<String> KNOWN =
      Set.of(
          "hop", "hope", "plan", "call", "add", "visit", "change", "house", "virus", "match",
          "case", "note", "not", "raise", "cause", "nation", "topic", "critic", "open", "cancel",
          "big");

  private final Lemmas lemmas = new Lemmas(KNOWN::contains);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "deaths,NNS,death",
        "authorities,NNS,authority",
        "houses,NNS,house",
        "viruses,NNS,virus",
        "matches,NNS,match",
        "cases,NNS,case",
        "women,NNS,woman",
        "firemen,NNS,fireman",
        "people,NNS,people",
        "grandchildren,NNS,grandchild",
        "UAVs,NNS,UAV",
        "politics,NNS,politics",
        "critics,NNS,critic",
        "1980s,NNS,1980s",
        "series,NNS,series",
        "lives,NNS,life",
        "ties,NNS,tie",
        "Nations,NNPS,Nation",
        "UAVs,NNPS,UAV",
        "Palestinians,NNPS,Palestinian",
        "Beatles,NNPS,Beatles",
        "hoped,VBD,hope",
        "hopped,VBD,hop",
        "planned,VBN,plan",
        "called,VBD,call",
        "added,VBD,add",
        "visited,VBD,visit",
        "changed,VBN,change",
        "noted,VBD,note",
        "raised,VBN,raise",
        "opened,VBD,open",
        "cancelled,VBN,cancel",
        "died,VBD,die",
        "identified,VBN,identify",
        "killed,VBN,kill",
        "injured,VBN,injure",
        "hospitalised,VBN,hospitalise",
        "evacuated,VBN,evacuate",
        "wounded,VBN,wound",
        "missing,VBG,miss",
        "resting,VBG,rest",
        "lying,VBG,lie",
        "found,VBD,find",
        "rebuilt,VBN,rebuild",
        "overthrown,VBN,overthrow",
        "says,VBZ,say",
        "dies,VBZ,die",
        "reaches,VBZ,reach",
        "'s,VBZ,be",
        "’s,POS,'s",
        "are,VBP,be",
        "bigger,JJR,big",
        "worst,JJS,bad",
        "earliest,JJS,early",
        "better,RBR,well",
        "n’t,RB,not",
        "3.5,CD,3.5",
        "An,DT,a",
        "him,PRP,he",
        "her,PRP$,her",
        "The,DT,the",
      })
  void followsEnglishSpelling(String form, String tag, String lemma) {
    assertThat(lemmas.lemma(form, tag, LemmaScript.parse("-0+"))).isEqualTo(lemma);
  }

  @Test
  void leavesTheCaseToTheNetwork() {
    assertThat(lemmas.lemma("Kyiv", "NNP", LemmaScript.parse("="))).isEqualTo("Kyiv");
    assertThat(lemmas.lemma("French", "JJ", LemmaScript.parse("="))).isEqualTo("French");
    assertThat(lemmas.lemma("Police", "NN", LemmaScript.parse("-0+"))).isEqualTo("police");
  }

  @Test
  void readsScripts() {
    assertThat(LemmaScript.parse("-3+y").apply("Cities")).isEqualTo("city");
    assertThat(LemmaScript.parse("=-1+").apply("States")).isEqualTo("State");
    assertThat(LemmaScript.parse("-1++").apply("a-")).isEqualTo("a+");
    assertThat(LemmaScript.parse("-9+").apply("abc")).isEqualTo("abc");
  }
}
