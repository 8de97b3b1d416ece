package org.crosscheck.store;

import java.nio.file.Path;

/** Opens stores by their addresses. */
public final class Stores {

  private Stores() {}

  /**
   * The store at {@code address}, made there where there is none: a file's path.
   *
   * @throws StoreFailure if it cannot be opened, is no store, or is newer than this Crosscheck
   */
  public static Store open(String address) {
    return SqlStore.open(new Sqlite(Path.of(address)));
  }
}
