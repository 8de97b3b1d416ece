package org.crosscheck.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Kyiv,Kiev",
    "Sybiha,Sybiga",
    "Marchenko,Martchenko",
    "Zolotarev,Zolotarov",
    "Vladmir,Vladimir",
    "Elliott,Eliot",
    "Núñez,Nunez",
    "Łukasz,Lukasz",
    "Sarah,Sara",
    "Petraite,Petriate",
    "Bertrandson,Bertrendson",
  })
  void spellingsOfOneName(String a, String b) {
    assertThat(Spelling.isNear(a, b)).isTrue();
    assertThat(Spelling.isNear(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Iran,Iraq",
    "Austria,Australia",
    "Martin,Marvin",
    "Daniel,Daniela",
    "Mario,Maria",
    "Hill,Hall",
    "Gill,Hill",
    "Linda,Loretta",
    "Niger,Nigeria",
    "Ana,Ann",
    "Johnson,Johnston",
  })
  void twoNames(String a, String b) {
    assertThat(Spelling.isNear(a, b)).isFalse();
    assertThat(Spelling.isNear(b, a)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Vladmir,Vladimir,1", "Manger,Manager,1", "Brian,Brain,1", "Kiev,Kyiv,2", "a,a,0"})
  void lettersApart(String a, String b, int letters) {
    assertThat(Spelling.distance(a, b)).isEqualTo(letters);
    assertThat(Spelling.distance(b, a)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"Vladmir,Vladimir", "Holzwarth,Holzworth", "Petraite,Petriate", "Kyiv,Kiev"})
  void namesThatAreNearMeetInABlock(String a, String b) {
    assertThat(Spelling.blocks(a)).containsAnyElementsOf(Spelling.blocks(b));
  }
}
