package org.crosscheck.app.view;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of this package, made into classes when the program is built. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.crosscheck.app.view");

  private Templates() {}

  static String render(String name, Map<String, Object> parameters) {
    StringOutput out = new StringOutput();
    ENGINE.render(name, parameters, out);
    return out.toString();
  }

  /** A part of a page, for the template of another. */
  static Content part(String name, Map<String, Object> parameters) {
    return out -> ENGINE.render(name, parameters, out);
  }
}
