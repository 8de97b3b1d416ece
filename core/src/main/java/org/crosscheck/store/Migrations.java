package org.crosscheck.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.crosscheck.store.StoreFailure.Reason;

/** Brings a store's tables up to what this Crosscheck knows, each numbered step once. */
final class Migrations {

  /** In their order; what was released is never changed, only added to. */
  private static final List<String> ALL = List.of("001-stream.sql", "002-facts.sql");

  private Migrations() {}

  static void run(Pool pool, Database database) {
    int applied = pool.read(session -> applied(session, database));
    if (applied < ALL.size()) {
      pool.write(session -> catchUp(session, database));
    }
  }

  /**
   * @throws StoreFailure if it is no store, or a newer one
   */
  private static int applied(Session session, Database database) throws SQLException {
    if (!database.hasTable(session, "migration")) {
      if (database.isForeign(session)) {
        throw foreign(database, "holds something else", "Maybe another one was meant.");
      }
      return 0;
    }
    int applied = (int) session.number("SELECT max(number) FROM migration");
    if (applied > ALL.size()) {
      throw foreign(
          database,
          "was made by a newer Crosscheck: its tables are of step "
              + applied
              + ", known are "
              + ALL.size(),
          "Maybe update Crosscheck.");
    }
    return applied;
  }

  private static StoreFailure foreign(Database database, String what, String maybe) {
    String message = "store (" + database.name() + ") " + what + "\n" + maybe;
    return new StoreFailure(Reason.FOREIGN, message, null);
  }

  private static int catchUp(Session session, Database database) throws SQLException {
    database.prepare(session);
    int applied = applied(session, database);
    if (applied == 0) {
      session.run(
          "CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
              + " applied BIGINT NOT NULL)");
    }
    for (String name : ALL.subList(applied, ALL.size())) {
      for (String statement : script(name).replace("${bytes}", database.bytes()).split(";\\s*\n")) {
        session.run(statement);
      }
      session.update(
          "INSERT INTO migration (number, name, applied) VALUES (?, ?, ?)",
          ++applied,
          name,
          Instant.now());
    }
    return applied;
  }

  private static String script(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource (" + name + ") is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
