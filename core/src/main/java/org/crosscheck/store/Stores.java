package org.crosscheck.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.crosscheck.store.StoreFailure.Reason;

/** Opens stores by their addresses. */
public final class Stores {

  private static final String POSTGRES = "jdbc:postgresql:";

  private Stores() {}

  /**
   * The store at {@code address}, made there where there is none: a file's path, or {@code
   * jdbc:postgresql://HOST:PORT/DATABASE}. User and password of PostgreSQL stand in the address or
   * in the environment's PGUSER and PGPASSWORD; no message repeats them.
   *
   * @throws StoreFailure if it cannot be opened, is no store, or is newer than this Crosscheck
   */
  public static Store open(String address) {
    return open(address, System.getenv());
  }

  static Store open(String address, Map<String, String> environment) {
    if (address.startsWith(POSTGRES)) {
      return SqlStore.open(new Postgres(address, environment));
    }
    int scheme = address.indexOf(':');
    if (address.startsWith("jdbc:") || address.startsWith("postgres") && scheme > 0) {
      throw foreign(address.substring(0, scheme + 1) + "...");
    }
    try {
      return SqlStore.open(new Sqlite(Path.of(address)));
    } catch (InvalidPathException e) {
      throw foreign(address);
    }
  }

  private static StoreFailure foreign(String shown) {
    return new StoreFailure(
        Reason.FOREIGN,
        "store ("
            + shown
            + ") is no address of a store\nMaybe give the path of a file, or "
            + POSTGRES
            + "//HOST/DATABASE.",
        null);
  }
}
