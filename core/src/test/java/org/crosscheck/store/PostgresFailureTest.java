package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.crosscheck.store.Samples.at;
import static org.crosscheck.store.Samples.report;
import static org.crosscheck.store.Samples.step;
import static org.crosscheck.store.Samples.version;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crosscheck.store.StoreFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told when PostgreSQL cannot be used, and that work goes on when it can. */
class PostgresFailureTest {

  private static final String ADDRESS =
      "jdbc:postgresql://ada:secret@127.0.0.1:1/news?user=ada&password=secret";

  @Test
  @EnabledIf("org.crosscheck.store.PostgresServer#isHere")
  void goneAndBackIsWorkedOnWithoutOpeningAnew() throws IOException {
    PostgresServer server = PostgresServer.shared();
    try (Store store = Stores.open(server.freshAddress())) {
      Kept first = report(1, "r1", "e1", 12);
      store.keep(step(1, List.of(first), version("e1", 1, at(1), first)));
      server.stop();
      StoreFailure failure = failure(store::head);
      try {
        assertThat(failure.reason()).isEqualTo(Reason.AWAY);
        assertThat(failure.passing()).isTrue();
        assertThat(failure).hasMessageContaining("\nMaybe PostgreSQL is stopped");
        assertThat(failure(() -> store.keep(step(2, List.of()))).reason()).isEqualTo(Reason.AWAY);
      } finally {
        server.start();
      }
      assertThat(store.head()).isEqualTo(1);
      store.keep(step(2, List.of()));
      assertThat(store.version("e1", null)).isPresent();
    }
  }

  @Test
  @EnabledIf("org.crosscheck.store.PostgresServer#isHere")
  void whoTookTheRightToWriteMeanwhileKeepsIt() throws IOException {
    PostgresServer server = PostgresServer.shared();
    String address = server.freshAddress();
    try (Store store = Stores.open(address);
        Store other = Stores.open(address)) {
      Store.Lease lease = store.lease(Duration.ZERO).orElseThrow();
      server.stop();
      server.start();
      try (Store.Lease taken = other.lease(Duration.ofSeconds(5)).orElseThrow()) {
        StoreFailure failure = failure(() -> store.keep(step(1, List.of())));
        assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
        assertThat(failure).hasMessageContaining("taken over by another process");
        other.keep(step(1, List.of()));
      }
      store.keep(step(2, List.of()));
      assertThat(other.lease(Duration.ZERO)).isEmpty();
      lease.close();
    }
  }

  @Test
  @EnabledIf("org.crosscheck.store.PostgresServer#isHere")
  void theRightToWriteOfAKilledProcessIsFree() throws IOException {
    String address = PostgresServer.shared().freshAddress();
    try (Store store = Stores.open(address)) {
      try (Holder other = Holder.of("lease", address)) {
        assertThat(store.lease(Duration.ofMillis(50))).isEmpty();
      }
      assertThat(store.lease(Duration.ofSeconds(10))).isPresent();
    }
  }

  @Test
  @EnabledIf("org.crosscheck.store.PostgresServer#isHere")
  void aWrongUserOrDatabaseIsTold() throws IOException {
    String server = PostgresServer.shared().address();
    told(server + "?user=nobody&password=secret", Reason.DENIED, "Maybe set PGUSER");
    String missing = server.replace("/postgres", "/none") + "?user=crosscheck&password=secret";
    told(missing, Reason.FOREIGN, "does not exist\nMaybe make it");
  }

  @Test
  void whereNobodyListensItIsAway() {
    told(ADDRESS, Reason.AWAY, "store (jdbc:postgresql://127.0.0.1:1/news) cannot be reached");
    told("jdbc:postgresql://h:port/db?password=secret", Reason.AWAY, "cannot be reached");
  }

  @ParameterizedTest
  @CsvSource({
    "53100,FULL",
    "53300,AWAY",
    "57P01,AWAY",
    "08006,AWAY",
    "28P01,DENIED",
    "42501,DENIED",
    "25006,DENIED",
    "55P03,LOCKED",
    "XX001,DAMAGED",
  })
  void codesOfPostgresAreReasons(String code, Reason reason) {
    Postgres database = new Postgres(ADDRESS, Map.of("PGPASSWORD", "secret"));
    RuntimeException told = database.failure(new SQLException("because", code));
    assertThat(told).isInstanceOfSatisfying(StoreFailure.class, f -> has(f, reason));
    assertThat(told).hasMessageStartingWith("store (jdbc:postgresql://127.0.0.1:1/news) ");
    assertThat(told.getMessage()).contains("\nMaybe ").doesNotContain("secret");
  }

  private static void has(StoreFailure failure, Reason reason) {
    assertThat(failure.reason()).isEqualTo(reason);
  }

  private static void told(String address, Reason reason, String message) {
    StoreFailure failure = failure(() -> Stores.open(address).close());
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessageContaining(message);
    for (Throwable at = failure; at != null; at = at.getCause()) {
      assertThat(String.valueOf(at.getMessage())).doesNotContain("secret");
    }
  }

  private static StoreFailure failure(ThrowingCallable work) {
    return catchThrowableOfType(StoreFailure.class, work);
  }
}
