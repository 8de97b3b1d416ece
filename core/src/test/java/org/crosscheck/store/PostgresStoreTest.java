package org.crosscheck.store;

import java.io.IOException;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.crosscheck.store.PostgresServer#isHere")
class PostgresStoreTest extends StoreContract {

  private String address = "";

  @Override
  Store empty() throws IOException {
    address = PostgresServer.shared().freshAddress();
    return again();
  }

  @Override
  Store again() {
    return Stores.open(address);
  }
}
