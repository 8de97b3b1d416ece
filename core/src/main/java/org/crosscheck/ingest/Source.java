package org.crosscheck.ingest;

/**
 * What an input is called.
 *
 * @param name what a person calls it: "reports/a.txt", "standard input"
 * @param stem its file name without ending, the id of what it holds where the text gives none
 */
record Source(String name, String stem) {

  Intake rejected(String reason) {
    return new Intake.Rejected(name, reason);
  }

  /** The part of this source at {@code line}, counted from 1. */
  Source line(int line) {
    return new Source(name + ":" + line, stem + "-" + line);
  }

  /** The part of this source that is item {@code number} of a list, counted from 1. */
  Source item(int number) {
    return new Source(name + ", item " + number, stem + "-" + number);
  }
}
