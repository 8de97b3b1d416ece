package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.extract.NumberExpression.Change;
import org.crosscheck.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  /** Each line: a sentence with its number in braces, least and greatest value, kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They found {1,250} shells.                       | 1250 | 1250 | COUNT
          {Twenty-three} people fled.                      | 23 | 23 | COUNT
          He has {four hundred and five} goats.            | 405 | 405 | COUNT
          It took {two and a half} hours.                  | 2.5 | 2.5 | MEASURE
          It took the next {decade and a half}.            | 1.5 | 1.5 | MEASURE
          It took {2½} hours.                              | 2.5 | 2.5 | MEASURE
          Some {2.6 million} homes went dark.              | 2600000 | 2600000 | COUNT
          It cost £{1.5}bn to mend.                        | 1500000000 | 1500000000 | MONEY
          It cost ${8} billion to mend.                    | 8000000000 | 8000000000 | MONEY
          It cost {200}bn yen to mend.                     | 200000000000 | 200000000000 | MONEY
          It cost {a million} dollars.                     | 1000000 | 1000000 | MONEY
          It cost {40}m soles to mend.                     | 40000000 | 40000000 | MONEY
          It cost {3} million won to mend.                 | 3000000 | 3000000 | MONEY
          Its {3} sole owners sold it.                     | 3 | 3 | COUNT
          They look for cuts of {20% to 40}%.              | 20 | 40 | PERCENT
          It drew {1.2}m people.                           | 1200000 | 1200000 | COUNT
          A {10}m wave struck.                             | 10 | 10 | MEASURE
          It reached {10}k users.                          | 10000 | 10000 | COUNT
          {Half} of the town was dark.                     | 0.5 | 0.5 | FRACTION
          {Two-thirds} of the town was dark.               | 0.6667 | 0.6667 | FRACTION
          {A quarter} of the town was dark.                | 0.25 | 0.25 | FRACTION
          {One in five} shops shut.                        | 0.2 | 0.2 | FRACTION
          {Half a million} people fled.                    | 500000 | 500000 | COUNT
          {Dozens} of cars burned.                         | 24 | 99 | COUNT
          {Several hundred} people came.                   | 200 | 999 | COUNT
          {Tens of thousands} came.                        | 20000 | 99999 | COUNT
          {Hundreds of millions} of birds came.            | 200000000 | 999999999 | COUNT
          The waves were {10 to 30} centimetres high.      | 10 | 30 | MEASURE
          The waves were between {1 and 2} metres high.    | 1 | 2 | MEASURE
          Waves of {6-7}ft hit the pier.                   | 6 | 7 | MEASURE
          The repair will cost ${10 to $15} billion.       | 10000000000 | 15000000000 | MONEY
          They look for a {5% to 10}% rise.                | 5 | 10 | PERCENT
          There were {four to five thousand} people.       | 4000 | 5000 | COUNT
          He is in his {70s} now.                          | 70 | 79 | AGE
          She is in her mid-{50s} now.                     | 53 | 57 | AGE
          Ann Lee, {39}, was safe.                         | 39 | 39 | AGE
          A {29}-year-old man fled.                        | 29 | 29 | AGE
          It is a {single}-story house.                    | 1 | 1 | MEASURE
          The town has {doubled} its crews.                | 2 | 2 | MULTIPLE
          It is {twice} as large.                          | 2 | 2 | MULTIPLE
          The quake was {1.5} times stronger.              | 1.5 | 1.5 | MULTIPLE
          It was a magnitude-{9.1} quake.                  | 9.1 | 9.1 | MAGNITUDE
          It moved at {800}km/h there.                     | 800 | 800 | MEASURE
          It fell to {-5} degrees.                         | -5 | -5 | MEASURE
          About {70}% of it burned.                        | 70 | 70 | PERCENT
          Costs fell by {five} per cent.                   | 5 | 5 | PERCENT
          """)
  void readsValueAndKind(String example, double min, double max, NumberExpression.Kind kind) {
    assertThat(Texts.numbers(Texts.plain(example)))
        .singleElement()
        .satisfies(
            number -> {
              assertThat(number.span()).isEqualTo(Texts.marked(example));
              assertThat(number.value()).isEqualTo(new Value(min, max));
              assertThat(number.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Costs rose 3% in June.             | UP
          The index was up 19 per cent.      | UP
          Output fell by 10 tonnes.          | DOWN
          Shares were down 2.3%.             | DOWN
          Prices rose to 40 euros.           | NONE
          They cut up to 40 jobs.            | NONE
          They shot down 40 drones.          | NONE
          It saw a drop of 4 percent.        | DOWN
          It was lower than 40 percent.      | NONE
          """)
  void readsWhetherTheQuantityMoved(String text, Change change) {
    assertThat(Texts.numbers(text))
        .singleElement()
        .extracting(NumberExpression::change)
        .isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource({
    "'She won, 98 to 96, in the end.', 98, 96",
    "The vote was 134-63 in favour., 134, 63",
    "It passed by a 134-to-63 vote., 134, 63",
    "The home side won 1-3 in May., 1, 3"
  })
  void aScoreIsTwoNumbersThatKnowEachOther(String text, double first, double second) {
    var numbers = Texts.numbers(text);
    assertThat(numbers).extracting(x -> x.value().number()).containsExactly(first, second);
    assertThat(numbers.get(0).partner()).isEqualTo(numbers.get(1).span());
    assertThat(numbers.get(1).partner()).isEqualTo(numbers.get(0).span());
  }

  @Test
  void aPartAndItsWholeAreTwoNumbers() {
    assertThat(Texts.numbers("The blast hurt 14 of the 23 men; 2 of those died."))
        .extracting(x -> x.value().number())
        .containsExactly(14.0, 23.0, 2.0);
  }

  @Test
  void aQuantityThatMovesFromOneNumberToAnotherIsNoRange() {
    assertThat(Texts.numbers("The toll rose from 10 to 15 on Monday."))
        .extracting(x -> x.value().number())
        .containsExactly(10.0, 15.0);
  }

  @Test
  void namesTheCurrency() {
    assertThat(Texts.numbers("It cost £3, €4, A$5, US$6, 7 yen, USD8 and 9 euros."))
        .extracting(NumberExpression::currency)
        .containsExactly("GBP", "EUR", "AUD", "USD", "JPY", "USD", "EUR");
  }

  @ParameterizedTest
  @CsvSource({
    "Several boats sank.",
    "A couple of boats sank.",
    "Both boats sank.",
    "The third boat sank."
  })
  void wordsWithoutANumberAreNone(String text) {
    assertThat(Texts.numbers(text)).isEmpty();
  }
}
