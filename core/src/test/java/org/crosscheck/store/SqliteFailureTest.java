package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.crosscheck.store.Samples.at;
import static org.crosscheck.store.Samples.report;
import static org.crosscheck.store.Samples.step;
import static org.crosscheck.store.Samples.version;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crosscheck.store.StoreFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told when a file cannot be used, and that nothing is lost by it. */
class SqliteFailureTest {

  @TempDir Path folder;

  private String file() {
    return folder.resolve("store.db").toString();
  }

  @Test
  void aFullDiskKeepsTheStepOutWholeAndGoesOnWhenThereIsRoom() {
    String[] limit = {"PRAGMA max_page_count = 60"};
    try (Store store = SqlStore.open(with(limit))) {
      Kept first = report(1, "r1", "e1", 12);
      store.keep(step(1, List.of(first), version("e1", 1, at(1), first)));
      List<Kept> many =
          LongStream.rangeClosed(2, 900).mapToObj(i -> report(i, "r" + i, "e1", 1)).toList();
      StoreFailure failure = failure(() -> store.keep(step(2, many)));
      limit[0] = "PRAGMA max_page_count = 100000";
      assertThat(failure.reason()).isEqualTo(Reason.FULL);
      assertThat(failure.passing()).isFalse();
      assertThat(failure).hasMessageContaining(file()).hasMessageContaining("\nMaybe make room");
      assertThat(store.head()).isEqualTo(1);
      assertThat(store.reportCount()).isEqualTo(1);
      assertThat(store.version("e1", null)).isPresent();
      store.keep(step(2, many));
      assertThat(store.reportCount()).isEqualTo(900);
    }
  }

  @Test
  void aFileThatAnotherProgramHoldsIsToldAsLocked() throws IOException {
    String[] patience = {"PRAGMA busy_timeout = 50"};
    try (Store store = SqlStore.open(with(patience))) {
      store.keep(step(1, List.of()));
      try (Holder other = Holder.of("lock", file())) {
        StoreFailure failure = failure(() -> store.keep(step(2, List.of())));
        assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
        assertThat(failure.passing()).isTrue();
        assertThat(failure).hasMessageContaining("is locked by another program\nMaybe wait");
        assertThat(store.head()).isEqualTo(1);
      }
      store.keep(step(2, List.of()));
      assertThat(store.head()).isEqualTo(2);
    }
  }

  @Test
  void theRightToWriteOfAKilledProcessIsFree() throws IOException {
    try (Store store = Stores.open(file())) {
      try (Holder other = Holder.of("lease", file())) {
        assertThat(store.lease(Duration.ofMillis(50))).isEmpty();
      }
      assertThat(store.lease(Duration.ofSeconds(5))).isPresent();
    }
  }

  @Test
  void whatIsNoStoreIsLeftAlone() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Not a database. ".repeat(100));
    told(text.toString(), Reason.FOREIGN, "is no store\nMaybe another file was meant.");
    assertThat(text).hasContent("Not a database. ".repeat(100));
    sql(folder.resolve("other.db"), "CREATE TABLE song (title TEXT)");
    told(folder.resolve("other.db").toString(), Reason.FOREIGN, "holds something else\nMaybe");
    told(folder.toString(), Reason.DENIED, "cannot be opened\nMaybe");
    told(folder.resolve("no/such/x.db").toString(), Reason.DENIED, "cannot be opened\nMaybe");
    told("jdbc:mysql://host/db?password=secret", Reason.FOREIGN, "store (jdbc:...) is no address");
  }

  @Test
  void aStoreOfANewerCrosscheckIsNotTouched() throws Exception {
    Stores.open(file()).close();
    sql(Path.of(file()), "INSERT INTO migration VALUES (999, '999-later.sql', 0)");
    told(file(), Reason.FOREIGN, "was made by a newer Crosscheck: its tables are of step 999");
  }

  @Test
  void aDamagedFileIsToldAsDamaged() throws IOException {
    try (Store store = Stores.open(file())) {
      List<Kept> many =
          LongStream.rangeClosed(1, 300).mapToObj(i -> report(i, "r" + i, "e1", 1)).toList();
      store.keep(step(1, many));
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file(), "rw")) {
      for (long at = 30 * 4096; at + 4096 < bytes.length(); at += 4096) {
        bytes.seek(at);
        bytes.write(new byte[2048]);
      }
    }
    StoreFailure failure =
        failure(
            () -> {
              try (Store store = Stores.open(file())) {
                store.eachReport(kept -> {});
              }
            });
    assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(failure).hasMessageContaining("is damaged\nMaybe");
  }

  private static void told(String address, Reason reason, String message) {
    StoreFailure failure = failure(() -> Stores.open(address).close());
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessageContaining(message);
    assertThat(failure.getMessage()).doesNotContain("secret");
  }

  private static StoreFailure failure(ThrowingCallable work) {
    return catchThrowableOfType(StoreFailure.class, work);
  }

  private static void sql(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The file, each new connection to it with a word to SQLite first. */
  private Database with(String[] word) {
    Database plain = new Sqlite(Path.of(file()));
    return (Database)
        Proxy.newProxyInstance(
            Database.class.getClassLoader(),
            new Class<?>[] {Database.class},
            (proxy, method, values) -> {
              try {
                Object result = method.invoke(plain, values);
                if (result instanceof Connection connection) {
                  connection.createStatement().execute(word[0]);
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
