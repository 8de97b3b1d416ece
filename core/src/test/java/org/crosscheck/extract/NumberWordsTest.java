package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberWordsTest {

  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .split(" "));
  private static final List<String> TEENS =
      List.of("fifteen sixteen seventeen eighteen nineteen".split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> SOUP =
      List.of(
          "one two a an the half of and to - – $ £ % million dozen dozens hundred third 1 20 2012"
              .concat(" 1,000 2.5 . , ( ) / : 70s 21st in between from May 6 p.m. or so + #")
              .concat(" minus several few tens thousands bn m k ½ ” 's people MH370 U.S. not")
              .split(" "));

  static IntStream someNumbers() {
    Random random = new Random(7);
    return IntStream.concat(IntStream.rangeClosed(2, 120), random.ints(150, 121, 2_000_000_000));
  }

  @ParameterizedTest
  @MethodSource("someNumbers")
  void aNumberInWordsIsReadBack(int number) {
    for (String words : Stream.of(spell(number, " and "), spell(number, " ")).distinct().toList()) {
      assertThat(Texts.numbers("They found " + words + " shells."))
          .as(words)
          .singleElement()
          .satisfies(x -> assertThat(x.value().min()).isEqualTo(number));
    }
  }

  @Test
  void anySoupOfWordsIsReadWithoutHarm() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(random.nextInt(4) == 0 ? "" : " ")
            .append(SOUP.get(random.nextInt(SOUP.size())));
      }
      int end = 0;
      for (NumberExpression each : Texts.numbers(text.toString())) {
        assertThat(each.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(each.span().length()).isPositive();
        assertThat(each.firstToken()).isLessThan(each.endToken());
        end = each.span().end();
      }
    }
  }

  private static String spell(long number, String and) {
    long[] scales = {1_000_000_000, 1_000_000, 1000, 100};
    String[] names = {" billion", " million", " thousand", " hundred"};
    for (int i = 0; i < scales.length; i++) {
      if (number >= scales[i]) {
        long rest = number % scales[i];
        String joint = rest >= 100 || scales[i] == 1_000_000 && rest == 1 ? " " : and;
        String tail = rest == 0 ? "" : (rest == 1 ? " " : joint) + spell(rest, and);
        return spell(number / scales[i], and) + names[i] + tail;
      }
    }
    if (number < 15) {
      return SMALL.get((int) number);
    }
    if (number < 20) {
      return TEENS.get((int) number - 15);
    }
    String tens = TENS.get((int) number / 10 - 2);
    return number % 10 == 0 ? tens : tens + "-" + SMALL.get((int) number % 10);
  }
}
