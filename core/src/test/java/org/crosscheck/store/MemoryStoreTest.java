package org.crosscheck.store;

class MemoryStoreTest extends StoreContract {

  @Override
  Store empty() {
    return new MemoryStore();
  }

  @Override
  Store again() {
    return store;
  }
}
