package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.read.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers against the hand-made figures of whole cases, where those are at hand. */
class NumbersOnCasesTest {

  /** Least share of gold figures found with their value and modality, unparsed. */
  private static final double FOUND = 0.97;

  @TestFactory
  Stream<DynamicTest> findsTheFiguresOfACarefulReader() {
    return GoldCase.all().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private static void check(GoldCase gold) {
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (Report report : gold.reports()) {
      Reading reading = new Reading(report.article(), Reader.split(report.article()));
      List<NumberExpression> found = new Numbers().find(reading);
      for (Figure figure : report.figures()) {
        all++;
        if (found.stream().anyMatch(number -> same(number, figure))) {
          right++;
        } else {
          wrong.add(figure.text() + " at " + figure.span());
        }
      }
    }
    assertThat(right).as("missed or misread %s", wrong).isGreaterThanOrEqualTo((int) (all * FOUND));
  }

  private static boolean same(NumberExpression number, Figure figure) {
    return number.span().overlaps(figure.span())
        && number.modality() == figure.modality()
        && Math.abs(number.value().number() - figure.value().number()) < 1e-3;
  }
}
