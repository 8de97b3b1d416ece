package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  @Test
  void copiesAndRewritesArePairs() {
    Candidates candidates = Candidates.of(List.of(Texts.STORM, Texts.RETOLD, Texts.STORM));
    assertThat(candidates.contains(0, 2)).isTrue();
    assertThat(candidates.contains(2, 0)).isTrue();
    assertThat(candidates.contains(0, 1)).isTrue();
  }

  @Test
  void strangersAreNoPair() {
    Candidates candidates =
        Candidates.of(List.of(Texts.STORM, "Cheese prices rose in April as milk grew scarce."));
    assertThat(candidates.size()).isZero();
  }

  @Test
  void pairsAreGivenOnceAndInOrder() {
    List<String> pairs = new ArrayList<>();
    Candidates.of(List.of(Texts.STORM, Texts.STORM, Texts.STORM))
        .forEach((first, second) -> pairs.add(first + "-" + second));
    assertThat(pairs).containsExactly("0-1", "0-2", "1-2");
  }

  @Test
  void thousandsOfTheSameTextAreNotEachPairedWithEach() {
    int texts = 2000;
    Candidates candidates = Candidates.of(Collections.nCopies(texts, Texts.STORM));
    assertThat(candidates.size()).isGreaterThan(texts).isLessThan(texts * 100);
  }

  @Test
  void emptyTextsAreNoPair() {
    assertThat(Candidates.of(List.of("", "", "a b")).size()).isZero();
    assertThat(Candidates.of(List.of()).size()).isZero();
  }
}
