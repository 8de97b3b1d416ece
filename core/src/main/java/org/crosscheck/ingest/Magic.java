package org.crosscheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** File kinds that are no text, by how they begin. */
final class Magic {

  private static final Map<String, String> KINDS =
      Map.of(
          "%PDF-", "a PDF",
          "PK\3\4", "a zip or office document",
          "\u00D0\u00CF\u0011\u00E0", "an old office document",
          "{\\rtf", "an RTF document",
          "\u001F\u008B", "compressed (gzip)",
          "\u0089PNG", "a picture",
          "\u00FF\u00D8\u00FF", "a picture",
          "GIF8", "a picture");

  private Magic() {}

  static Optional<String> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return KINDS.entrySet().stream()
        .filter(each -> start.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
