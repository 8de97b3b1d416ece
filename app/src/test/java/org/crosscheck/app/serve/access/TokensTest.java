package org.crosscheck.app.serve.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.Store;
import org.junit.jupiter.api.Test;

class TokensTest {

  private final Store store = new MemoryStore();
  private final Tokens tokens =
      new Tokens(store, InstantSource.fixed(Instant.parse("2025-11-10T12:00:00Z")));

  @Test
  void theStoreHoldsNoSecret() {
    Tokens.Made made = tokens.make("Ann\tof the\nnight desk", Token.Scope.WRITE);
    assertThat(store.memo("tokens").orElseThrow()).doesNotContain(made.secret().substring(4));
    assertThat(tokens.of(made.secret()))
        .hasValueSatisfying(
            token -> {
              assertThat(token.id()).isEqualTo("t1");
              assertThat(token.name()).isEqualTo("Ann of the night desk");
              assertThat(token.scope()).isEqualTo(Token.Scope.WRITE);
            });
    assertThat(tokens.of(made.secret() + "x")).isEmpty();
    assertThat(tokens.of("")).isEmpty();
  }

  @Test
  void aRevokedTokenOpensNothingAndStaysInTheList() {
    Tokens.Made made = tokens.make("Ann", Token.Scope.READ);
    tokens.make("Bob", Token.Scope.READ);
    assertThat(tokens.revoke("t1")).isPresent();
    assertThat(tokens.revoke("t9")).isEmpty();
    assertThat(tokens.of(made.secret())).isEmpty();
    assertThat(tokens.all()).extracting(Token::isAlive).containsExactly(false, true);
    assertThat(tokens.any()).isTrue();
  }

  @Test
  void aNameIsNeeded() {
    assertThatIllegalArgumentException().isThrownBy(() -> tokens.make(" ", Token.Scope.READ));
  }

  @Test
  void oneMayDoAsManyAsTheBurstAndThenAsManyASecond() {
    long[] now = {0};
    Rate rate = new Rate(2, 3, () -> now[0]);
    assertThat(rate.allows("a") && rate.allows("a") && rate.allows("a")).isTrue();
    assertThat(rate.allows("a")).isFalse();
    assertThat(rate.allows("b")).isTrue();
    now[0] = 500_000_000;
    assertThat(rate.allows("a")).isTrue();
    assertThat(rate.allows("a")).isFalse();
  }
}
