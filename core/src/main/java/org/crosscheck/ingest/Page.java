package org.crosscheck.ingest;

/** Placeholder until the HTML reader lands. */
final class Page {
  private Page() {}

  static Intake read(Source source, String text) {
    return source.rejected("is HTML, which is not read yet");
  }
}
