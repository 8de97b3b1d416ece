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
    String start = said.substring(0, Math.min(said.length(), LONGEST));
    return start.replaceAll("\\p{Cntrl}+", " ").strip() + (said.length() > LONGEST ? "…" : "");
  }
}
