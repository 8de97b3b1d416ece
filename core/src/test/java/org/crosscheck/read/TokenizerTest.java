package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  /** A bar stands between words that the text writes together. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "do|n't can|not wo|n’t it|'s we|’re",
        "Norway|'s Norway|’s workers|' O'Brien|'s L'Oreal",
        "$|8 US$|4.5 £|1.5|bn €|20 $|1.375 70|% 2.5|%|.",
        "539 1,000|-|kilometer 134|-|63 1.5 .40 9/11 24/7 1:30 1/2 2,500,000",
        "five|-|story 16|-|member 29|-|year|-|old magnitude|-|9.1 6|-|7|ft 10|m 200|bn twenty|-|six",
        "co-workers e-mail non-stop mid-1980s anti-war pro-same|-|sex re-elected",
        "20th 1990s 737s MH370 AK|-|47 COVID|-|19 F|-|16 3D 5G",
        "U.S. U.S.|-|led a.m. Ph.D. e.g. J.K. Rowling",
        "Mr. Hall met Gen. Lee and Rep. Ann Day on Jan. 6 in St. Paul|, Minn.|, with No. 2 of Acme Inc. here",
        "Plan B|. The",
        "he|/|she and|/|or s/he AT&T B&B",
        "thousands|—|mostly war|--|he wait|... well|… [...] really|?!",
        "(|620|-|mile|) “|No|,|” ‘|Yes|!|’ \"|Go|.|\"",
        "see www.example.org|, mail a.b@example.com or https://example.org/a-b?c=1|.",
        "the '|new|' deal of ’72 and '|'s",
        "713-853-3989 345-9945 #metoo #|1 +44 20|+",
        "24|°|C 30|C 5|pm 7.30|am 100 km/h",
        "ended|.|The end",
      })
  void splitsAsTheTreebankDoes(String words) {
    String text = words.replace("|", "");
    assertThat(split(text)).isEqualTo(words.replace(' ', '|'));
  }

  private static String split(String text) {
    return Tokenizer.tokens(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining("|"));
  }

  @Test
  void losesNothingButSpace() {
    String text = "  A\u00a0b \ud83d\ude00\ud83d\udc4d\u200b(“c”)…\u0000 e\u0301te\u0301 中文 ½ ";
    StringBuilder joined = new StringBuilder();
    for (Span token : Tokenizer.tokens(text, new Span(0, text.length()))) {
      joined.append(token.of(text));
    }
    assertThat(joined.toString()).isEqualTo(text.replaceAll("[\\s\u00a0\u200b\u0000]", ""));
  }

  @Test
  void boundsHostileWords() {
    for (String unit : List.of("a", "1", "a.", "a-", "'", "1,", "@a", "\ud83d\ude00", "(", "a'")) {
      String text = unit.repeat(100_000 / unit.length());
      assertTimeout(
          Duration.ofSeconds(3),
          () ->
              assertThat(Tokenizer.tokens(text, new Span(0, text.length())))
                  .allMatch(span -> span.length() <= Tokenizer.LONGEST + 1));
    }
  }
}
