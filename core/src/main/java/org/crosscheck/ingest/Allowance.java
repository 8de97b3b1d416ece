package org.crosscheck.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which only so many may be taken until more are allowed. */
final class Allowance extends FilterInputStream {

  /** More was taken than was allowed; the message says what is to be said of the input then. */
  static final class UsedUp extends IOException {
    private static final long serialVersionUID = 1;

    UsedUp(String reason) {
      super(reason);
    }
  }

  private long left;
  private String reason = "";

  Allowance(InputStream in) {
    super(in);
  }

  /** From now on {@code bytes} may be taken, whatever was left before. */
  void allow(long bytes, String otherwise) {
    left = bytes;
    reason = otherwise;
  }

  @Override
  public int read() throws IOException {
    check();
    int read = super.read();
    left -= read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length > 0) {
      check();
    }
    int read = super.read(buffer, offset, (int) Math.min(length, Math.max(left, 1)));
    left -= Math.max(read, 0);
    return read;
  }

  private void check() throws UsedUp {
    if (left <= 0) {
      throw new UsedUp(reason);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
