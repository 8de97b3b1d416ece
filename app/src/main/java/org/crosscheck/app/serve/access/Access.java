package org.crosscheck.app.serve.access;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/** Who may read and who may write: writing is by token alone, reading is open or by token. */
public final class Access {

  /** Whether reading needs a token. */
  public enum Reading {
    OPEN,
    TOKEN
  }

  private static final String BEARER = "bearer ";

  private final Tokens tokens;
  private final Sessions sessions;
  private final Reading reading;

  public Access(Store store, InstantSource clock, Reading reading) {
    this.tokens = new Tokens(store, clock);
    this.sessions = new Sessions(clock);
    this.reading = reading;
  }

  /** The tokens, to make and revoke them. */
  public Tokens tokens() {
    return tokens;
  }

  /**
   * Who asks.
   *
   * @param authorization the header {@code Authorization}; null for none
   * @param cookie id of the session; null for none
   */
  public Visitor visitor(@Nullable String authorization, @Nullable String cookie) {
    if (authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      @Nullable Token token =
          tokens.of(authorization.substring(BEARER.length()).strip()).orElse(null);
      return new Visitor(token, null, token != null || reading == Reading.OPEN);
    }
    Optional<Session> session = cookie == null ? Optional.empty() : sessions.of(cookie);
    @Nullable Token token = session.flatMap(each -> tokens.alive(each.token())).orElse(null);
    return new Visitor(
        token, token == null ? null : session.get(), token != null || reading == Reading.OPEN);
  }

  /** Opens a session for the holder of a secret; empty if no token that is alive has it. */
  public Optional<Session> enter(String secret) {
    return tokens.of(secret.strip()).map(sessions::open);
  }

  /** Ends a session. */
  public void leave(Session session) {
    sessions.close(session.id());
  }

  /** Whether a form comes from one of the visitor's own pages. */
  public boolean isOwnForm(Visitor visitor, @Nullable String form) {
    return visitor.session() != null && form != null && Sessions.same(visitor.form(), form);
  }
}
