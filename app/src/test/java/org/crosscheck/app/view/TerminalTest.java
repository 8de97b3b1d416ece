package org.crosscheck.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crosscheck.app.view.Terminal.Color;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void colourIsForTerminalsThatHaveNotDeclined() {
    assertThat(Color.AUTO.on(true, Map.of())).isTrue();
    assertThat(Color.AUTO.on(true, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Color.AUTO.on(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Color.AUTO.on(true, Map.of("TERM", "dumb"))).isFalse();
    assertThat(Color.AUTO.on(false, Map.of())).isFalse();
    assertThat(Color.ALWAYS.on(false, Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(Color.NEVER.on(true, Map.of())).isFalse();
  }
}
