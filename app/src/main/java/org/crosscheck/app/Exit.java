package org.crosscheck.app;

/** What the command's exit code says. */
enum Exit {
  /** Everything was read and written. */
  DONE(0),
  /** A record was made, but some of the input was no report and was left out. */
  SOME_REJECTED(1),
  /** The command line is wrong, or there was no report to read at all. */
  NOTHING_TO_DO(2),
  /** The record could not be written. */
  NOT_WRITTEN(3),
  /** The store cannot be used. */
  NO_STORE(4),
  /** A fault of Crosscheck itself. */
  BUG(70),
  /** Ended before its end by Ctrl-C or by the system; what was taken is kept. */
  STOPPED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
