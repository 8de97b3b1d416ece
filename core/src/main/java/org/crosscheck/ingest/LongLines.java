package org.crosscheck.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The news articles of a long file, a line of JSON each, one line at a time. */
final class LongLines implements Reports {

  private final Source source;
  private final BufferedReader in;
  private Iterator<Intake> line = List.<Intake>of().iterator();
  private int number;
  private long given;
  private boolean over;

  LongLines(Source source, Reader in) {
    this.source = source;
    this.in = new BufferedReader(in);
  }

  @Override
  public @Nullable Intake next() {
    while (!line.hasNext() && !over) {
      try {
        read();
      } catch (IOException e) {
        over = true;
        return source.rejected("cannot be read on after line " + number + ": " + Message.of(e));
      }
    }
    if (!line.hasNext()) {
      return given++ == 0 ? source.rejected("holds nothing but blank lines") : null;
    }
    given++;
    return line.next();
  }

  private void read() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean fits = true;
    int c = in.read();
    over = c < 0;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      fits &= text.length() < Input.LIMIT;
      if (fits) {
        text.append((char) c);
      }
    }
    number++;
    Source called = source.line(number);
    if (!fits) {
      line = List.of(called.rejected(Input.TOO_LARGE)).iterator();
    } else if (!text.toString().isBlank()) {
      line = NewsJson.line(called, text.toString()).iterator();
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // It was read to the end or is given up; there is nothing left to lose.
    }
  }
}
