package org.crosscheck.app.serve.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates of the desk, made into classes when the program is built. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.crosscheck.app.serve.pages");

  private Templates() {}

  /** Answers with a page. */
  static void show(Context context, String name, Map<String, Object> parameters) {
    context.contentType("text/html; charset=utf-8").result(render(name, parameters));
  }

  static String render(String name, Map<String, Object> parameters) {
    StringOutput out = new StringOutput();
    ENGINE.render(name, parameters, out);
    return out.toString();
  }
}
