package org.crosscheck.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

  @TempDir Path folder;

  @Override
  Store empty() {
    return again();
  }

  @Override
  Store again() {
    return Stores.open(folder.resolve("a store?#%20ö.db").toString());
  }
}
