package org.crosscheck.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters, or why they are none.
 *
 * <p>In this order: a byte order mark; UTF-16 without one, told by its zeros; UTF-8 where all bytes
 * fit it, which text in another encoding practically never does; the charset that an HTML or XML
 * beginning declares; UTF-8 with a few broken characters; Windows-1252, what the HTML standard
 * falls back to for English. No statistical detector: it would guess among encodings that English
 * reports are not written in.
 */
sealed interface Decoded {

  /** Characters, the byte order mark left out. */
  record Text(String text) implements Decoded {}

  /** Not text, and why: "is empty". */
  record NotText(String reason) implements Decoded {}

  /** Of this many characters, one control character is more than text has. */
  int CONTROLS = 200;

  Charset WINDOWS_1252 = Charset.forName("windows-1252");
  Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]*\\bcharset|\\?xml\\b[^>]*\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  static Decoded of(byte[] bytes) {
    return of(bytes, null);
  }

  /**
   * @param named the charset that a server named, which counts where the page declares none
   */
  static Decoded of(byte[] bytes, @Nullable String named) {
    if (bytes.length == 0) {
      return new NotText("is empty");
    }
    Optional<String> known = Magic.of(bytes);
    if (known.isPresent()) {
      return new NotText("is " + known.get() + ", not text");
    }
    String text = decode(bytes, named);
    if (text.isBlank()) {
      return new NotText("is empty");
    }
    return binary(text) ? new NotText("is binary, not text") : new Text(text);
  }

  /** Whether it has more control characters than text has. */
  static boolean binary(String text) {
    long controls = text.chars().filter(Decoded::control).count();
    return controls * CONTROLS > text.length();
  }

  private static boolean control(int c) {
    return (c < ' ' && "\t\n\r\f".indexOf(c) < 0) || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
  }

  private static String decode(byte[] bytes, @Nullable String named) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return bareUtf16(bytes)
        .or(() -> strictly(bytes, StandardCharsets.UTF_8))
        .or(() -> declared(bytes).flatMap(charset -> strictly(bytes, charset)))
        .or(() -> charset(named).flatMap(charset -> strictly(bytes, charset)))
        .orElseGet(
            () -> new String(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** English in UTF-16 has a zero in nearly every other byte, always on the same side. */
  private static Optional<String> bareUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length / 2, 512);
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4 || bytes.length % 2 != 0 || Math.min(high, low) * 20 > pairs) {
      return Optional.empty();
    }
    if (high * 10 > pairs * 7) {
      return strictly(bytes, StandardCharsets.UTF_16BE);
    }
    return low * 10 > pairs * 7 ? strictly(bytes, StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String beginning =
        new String(Arrays.copyOf(bytes, Math.min(bytes.length, 1024)), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(beginning);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  /**
   * The charset of a text of which only the beginning is known.
   *
   * @param named the charset that a server named
   */
  static Charset of(byte[] beginning, boolean more, @Nullable String named) {
    if (starts(beginning, 0xFE, 0xFF) || starts(beginning, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    int end = beginning.length;
    while (more && end > 0 && end > beginning.length - 4 && beginning[end - 1] < 0) {
      // A character that the beginning ends within is not broken.
      end--;
    }
    byte[] whole = Arrays.copyOf(beginning, end);
    boolean ascii = new String(whole, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c < 0x80);
    if (!ascii && strictly(whole, StandardCharsets.UTF_8).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    return declared(whole)
        .or(() -> charset(named))
        .orElse(ascii || mostlyUtf8(whole) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  private static Optional<Charset> charset(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether characters of several bytes outnumber the broken ones by ten to one. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long good = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return good >= 10 * broken;
  }
}
