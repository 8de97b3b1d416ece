package org.crosscheck.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive (WARC), one record at a time. Requests, pictures and what else an
 * archive holds are passed over; of pages, those that answer with an error are rejected.
 */
final class Warc implements Reports {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  /** Most bytes of a record's own head and of the answer's. */
  private static final int HEAD = 1 << 20;

  /** Most bytes of a record that is passed over. */
  private static final long PASSED_OVER = 4L << 30;

  private static final String LONG_HEAD = "holds a record whose head is over 1 MiB";

  private final Source source;
  private final InputStream in;
  private @Nullable Allowance bytes;
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord record;
  private int records;
  private int given;
  private boolean over;

  Warc(Source source, InputStream in) {
    this.source = source;
    this.in = in;
  }

  /** Whether these bytes begin an archive, compressed or not. */
  static boolean opens(byte[] beginning) {
    return new String(beginning, 0, Math.min(5, beginning.length), StandardCharsets.ISO_8859_1)
        .equals("WARC/");
  }

  @Override
  public @Nullable Intake next() {
    while (!over) {
      try {
        WarcRecord record = record();
        if (record == null) {
          over = true;
          return given == 0 ? source.rejected("holds no page (HTML)") : null;
        }
        records++;
        Intake intake = record instanceof WarcResponse response ? page(response) : null;
        if (intake != null) {
          given++;
          return intake;
        }
      } catch (IOException | RuntimeException e) {
        // The library throws unchecked exceptions for some broken records too.
        over = true;
        String reason =
            e instanceof Allowance.UsedUp ? String.valueOf(e.getMessage()) : "is broken";
        return source.rejected(
            records == 0 ? reason : reason + "; its first " + records + " records were read");
      }
    }
    return null;
  }

  private @Nullable WarcRecord record() throws IOException {
    Allowance bytes = this.bytes;
    if (reader == null || bytes == null) {
      BufferedInputStream plain = Gzip.open(in);
      plain.mark(8);
      byte[] start = plain.readNBytes(8);
      plain.reset();
      if (!opens(start)) {
        throw new Allowance.UsedUp("is no web archive (WARC)");
      }
      this.bytes = bytes = new Allowance(plain);
      bytes.allow(HEAD, LONG_HEAD);
      reader = new WarcReader(bytes);
    } else if (record != null) {
      bytes.allow(PASSED_OVER, "holds a record that is over 4 GiB");
      record.body().consume();
    }
    bytes.allow(HEAD, LONG_HEAD);
    record = reader.next().orElse(null);
    return record;
  }

  private @Nullable Intake page(WarcResponse response) {
    Source called = source.part("record", records);
    String url = response.headers().first("WARC-Target-URI").orElse(null);
    Allowance bytes = Objects.requireNonNull(this.bytes);
    try {
      bytes.allow(HEAD, LONG_HEAD);
      HttpResponse http = response.http();
      bytes.allow(PASSED_OVER, "holds a record that is over 4 GiB");
      String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
      if (!type.contains("html")) {
        return null;
      }
      if (http.status() != 200) {
        return called.rejected("is an answer of status " + http.status() + ", not a report");
      }
      byte[] body = http.bodyDecoded().stream().readNBytes(Input.LIMIT + 1);
      if (body.length > Input.LIMIT) {
        return called.rejected(Input.TOO_LARGE);
      }
      Matcher charset = CHARSET.matcher(type);
      String address = url == null ? null : url.replaceAll("^<|>$", "");
      return switch (Decoded.of(body, charset.find() ? charset.group(1) : null)) {
        case Decoded.Text(String text) ->
            Page.read(
                called.at(address),
                text,
                Dates.parse(response.headers().first("WARC-Date").orElse(null)));
        case Decoded.NotText(String reason) -> called.rejected(reason);
      };
    } catch (IOException | RuntimeException e) {
      return called.rejected("is broken: " + Message.of(e));
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
