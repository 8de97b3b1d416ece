package org.crosscheck.record;

class MemoryStoreTest extends RecordStoreContract {

  @Override
  RecordStore store() {
    return new MemoryStore();
  }
}
