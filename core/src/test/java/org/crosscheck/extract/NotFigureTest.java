package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.extract.Numbers.Verdict;
import org.crosscheck.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NotFigureTest {

  @TestFactory
  Stream<DynamicTest> takesOutItsExamples() {
    return NotFigure.RULES.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () ->
                                    assertThat(at(example))
                                        .isNotEmpty()
                                        .allSatisfy(
                                            verdict ->
                                                assertThat(verdict.rule())
                                                    .isEqualTo(rule.name())))));
  }

  @TestFactory
  Stream<DynamicTest> leavesItsCounterexamples() {
    return NotFigure.RULES.stream()
        .flatMap(rule -> rule.counterexamples().stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example,
                    () ->
                        assertThat(at(example))
                            .singleElement()
                            .satisfies(verdict -> assertThat(verdict.figure()).isNotNull())));
  }

  private static List<Verdict> at(String example) {
    Span marked = Texts.marked(example);
    return Texts.judged(Texts.plain(example)).stream()
        .filter(verdict -> verdict.span().overlaps(marked))
        .toList();
  }
}
