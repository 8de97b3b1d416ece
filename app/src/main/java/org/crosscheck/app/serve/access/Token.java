package org.crosscheck.app.serve.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key to the server, without the secret.
 *
 * @param id "t1", "t2" ... in the order in which they were made
 * @param name whom it was made for
 * @param scope what it opens
 * @param hash SHA-256 of the secret, in hexadecimal
 * @param made when
 * @param revoked since when it opens nothing; null while it does
 */
public record Token(
    String id, String name, Scope scope, String hash, Instant made, @Nullable Instant revoked) {

  /** What a token opens. */
  public enum Scope {
    READ,
    /** Reading as well. */
    WRITE
  }

  /** Whether it still opens something. */
  public boolean isAlive() {
    return revoked == null;
  }

  Token revokedAt(Instant time) {
    return new Token(id, name, scope, hash, made, time);
  }
}
