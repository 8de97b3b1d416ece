package org.crosscheck.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one input: its beginning, by which it is told what it is, and then all of it.
 *
 * @param stream the bytes, from the first
 * @param charset the character set that the server named
 */
record Input(InputStream stream, @Nullable String charset) implements AutoCloseable {

  /**
   * Greatest size of one report or of a file that is read as a whole, in bytes: a report has
   * thousands, a day's file of them millions.
   */
  static final int LIMIT = 16 << 20;

  static final String TOO_LARGE = "is over 16 MiB";

  /** How much tells what an input is. */
  static final int BEGINNING = 64 << 10;

  static Input of(InputStream in) {
    return new Input(new BufferedInputStream(in, BEGINNING), null);
  }

  static Input of(byte[] bytes, @Nullable String charset) {
    return new Input(new ByteArrayInputStream(bytes), charset);
  }

  /** How it begins; nothing is taken from it. */
  byte[] beginning() throws IOException {
    stream.mark(BEGINNING);
    byte[] beginning = stream.readNBytes(BEGINNING);
    stream.reset();
    return beginning;
  }

  /** The first bytes, one more than {@link #LIMIT} where there are more. */
  byte[] whole() throws IOException {
    return stream.readNBytes(LIMIT + 1);
  }

  /** All that was there before {@code read} was taken from it. */
  Input from(byte[] read) {
    return new Input(
        new BufferedInputStream(
            new SequenceInputStream(new ByteArrayInputStream(read), stream), BEGINNING),
        charset);
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // It was read to the end or is given up; there is nothing left to lose.
    }
  }
}
