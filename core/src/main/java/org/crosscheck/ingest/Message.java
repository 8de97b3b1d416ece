package org.crosscheck.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;

/** What a library says is wrong, fit to be shown: it may quote the input. */
final class Message {

  private static final int LONGEST = 200;

  private Message() {}

  /** On one line and of bounded length; "input error" where the library says nothing. */
  static String of(Exception failure) {
    String said =
        failure instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : failure.getMessage();
    if (said == null || said.isBlank()) {
      return "input error";
    }
    return quoted(said, LONGEST);
  }

  /** Words of an input on one line, at most {@code longest} characters of them. */
  static String quoted(String words, int longest) {
    int end = Math.min(words.length(), longest);
    String start = words.substring(0, end).replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    boolean half = !start.isEmpty() && Character.isHighSurrogate(start.charAt(start.length() - 1));
    return (half ? start.substring(0, start.length() - 1) : start)
        + (end < words.length() ? "…" : "");
  }
}
