package org.crosscheck.bench;

import java.util.List;

/** A heading of the listing of errors and the errors under it, each a line or a few. */
record Section(String title, List<String> errors) {}
