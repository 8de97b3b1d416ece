package org.crosscheck.app.serve.pages;

import io.javalin.http.Context;
import org.crosscheck.app.serve.Guard;
import org.crosscheck.app.serve.access.Visitor;

/**
 * What stands around every page.
 *
 * @param title of the window
 * @param section the section of the desk that the page belongs to
 * @param visitor who looks
 * @param watched what {@code /live} is asked for, as a query; empty where the page does not change
 * @param panel whether words behind figures open beside the page
 */
record Shell(String title, Section section, Visitor visitor, String watched, boolean panel) {

  /** The sections of the desk. */
  enum Section {
    EVENTS("Events", "/"),
    TALLIES("Tallies", "/tallies"),
    CORRECTIONS("Corrections", "/corrections"),
    NONE("", "");

    private final String label;
    private final String path;

    Section(String label, String path) {
      this.label = label;
      this.path = path;
    }

    String label() {
      return label;
    }

    String path() {
      return path;
    }
  }

  static Shell of(Context context, String title, Section section) {
    return new Shell(title, section, Guard.visitor(context), "", false);
  }

  /** The same page, which changes while it is open. */
  Shell watching(String query) {
    return new Shell(title, section, visitor, query, panel);
  }

  /** The same page, with the panel for words behind figures. */
  Shell withPanel() {
    return new Shell(title, section, visitor, watched, true);
  }
}
