package org.crosscheck.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Bytes that may be compressed, as they were before. */
final class Gzip {

  private static final int BUFFER = 64 << 10;

  private Gzip() {}

  static boolean isCompressed(byte[] beginning) {
    return beginning.length > 1 && beginning[0] == 0x1F && (beginning[1] & 0xFF) == 0x8B;
  }

  /** All members of {@code in} one after the other, or {@code in} itself where it is plain. */
  static BufferedInputStream open(InputStream in) throws IOException {
    BufferedInputStream bytes = new Hesitant(in);
    bytes.mark(2);
    byte[] beginning = bytes.readNBytes(2);
    bytes.reset();
    return isCompressed(beginning)
        ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER)
        : bytes;
  }

  /**
   * Says that bytes are there until the end is reached. {@code GZIPInputStream} takes a pipe that
   * has none right now for one that is at its end.
   */
  private static final class Hesitant extends BufferedInputStream {
    Hesitant(InputStream in) {
      super(in, BUFFER);
    }

    @Override
    public synchronized int available() throws IOException {
      int available = super.available();
      if (available > 0) {
        return available;
      }
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : 1;
    }
  }
}
