package org.crosscheck.app.serve.access;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param token the token that was shown; null for none
 * @param session the browser's session; null where the token came with the request itself
 * @param mayRead whether pages and data are shown
 */
public record Visitor(@Nullable Token token, @Nullable Session session, boolean mayRead) {

  /** Whether reports and corrections are taken. */
  public boolean mayWrite() {
    return token != null && token.scope() == Token.Scope.WRITE;
  }

  /** What forms send back; empty where nobody is signed in. */
  public String form() {
    return session == null ? "" : session.form();
  }

  /** Name of the token; empty for none. */
  public String name() {
    return token == null ? "" : token.name();
  }
}
