package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crosscheck.model.Modality;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityCuesTest {

  @TestFactory
  Stream<DynamicTest> readsEveryCueBeforeANumber() {
    return ModalityCues.BEFORE.stream()
        .map(cue -> test("The flood took " + String.join(" ", cue.words()) + " 40 homes.", cue));
  }

  @TestFactory
  Stream<DynamicTest> readsEveryCueAfterANumber() {
    return ModalityCues.AFTER.stream()
        .map(cue -> test("The flood took 40 " + String.join(" ", cue.words()) + ".", cue));
  }

  private static DynamicTest test(String written, ModalityCues.Cue cue) {
    String text = written.replace(" - ", "-");
    return DynamicTest.dynamicTest(
        text,
        () ->
            assertThat(Texts.numbers(text))
                .singleElement()
                .extracting(NumberExpression::modality)
                .isEqualTo(cue.modality()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than a dozen boats sank.               | MORE_THAN
          It was open to all over the age of 18.      | MORE_THAN
          It was a quake of over magnitude eight.     | MORE_THAN
          They held out for over two days.            | MORE_THAN
          Six boats sank over two days.               | EXACT EXACT
          Waves might reach 30 centimetres at most.   | AT_MOST
          Members must be 18 years or older.          | AT_LEAST
          A magnitude 7 or greater shock may come.    | AT_LEAST
          He raised only a dozen or so dollars.       | ABOUT
          It drew 21+ crowds.                         | AT_LEAST
          About one in five fled.                     | ABOUT
          More than half of the town fled.            | MORE_THAN
          They sank up to 5 boats and 20 rafts.       | AT_MOST EXACT
          It lies about 400km (250 miles) off.        | ABOUT ABOUT
          Some of the 12 boats sank.                  | EXACT
          Two plus two is four.                       | EXACT EXACT EXACT
          It was more than 6-7ft high.                | RANGE
          No more than 12 were saved.                 | AT_MOST
          The number of the hurt had gone up to 14.   | EXACT
          Containment is up to 35 percent.            | EXACT
          That brings the total up to 14.             | EXACT
          The fine is up to 35 euros.                 | AT_MOST
          He went with up to 14 boats.                | AT_MOST
          He wrote it over 12 summers.                | EXACT
          He spent over 12 summers there.             | MORE_THAN
          Not quite a third of the town fled.         | ABOUT
          At least $5 million was lost.               | AT_LEAST
          """)
  void readsHowANumberIsHeld(String text, String modalities) {
    assertThat(Texts.numbers(text))
        .extracting(NumberExpression::modality)
        .containsExactly(
            Stream.of(modalities.split(" ")).map(Modality::valueOf).toArray(Modality[]::new));
  }
}
