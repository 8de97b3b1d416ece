package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "\u0000", "a\u0000b\uF8FF", "\ud83d\ude92", "\ud83d", "\ude92\ud83d"})
  void whatIsEncodedComesBackAndAnyDatabaseTakesIt(String text) {
    String column = ColumnText.encode(text);
    assertThat(ColumnText.decode(column)).isEqualTo(text);
    assertThat(column).doesNotContain("\u0000");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(column)).isTrue();
  }

  @Test
  void soDoesAnythingElse() {
    Random random = new Random(7);
    char[] odd = {0, 'a', '\ud83d', '\ude92', '\uF8FF', '0', '\uFFFF'};
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(odd[random.nextInt(odd.length)]);
      }
      assertThat(ColumnText.decode(ColumnText.encode(text.toString()))).isEqualTo(text.toString());
    }
  }

  @Test
  void longNamesAreLookedUpByWhatStandsForThem() {
    String name = "n".repeat(3000);
    assertThat(ColumnText.indexed(name)).hasSizeLessThan(400).startsWith("nnn");
    assertThat(ColumnText.indexed(name)).isNotEqualTo(ColumnText.indexed(name + "n"));
    assertThat(ColumnText.indexed("short")).isEqualTo("short");
  }
}
