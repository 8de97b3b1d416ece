package org.crosscheck.app.serve.hooks;

import java.time.Instant;

/**
 * An address that is told of changes.
 *
 * @param id "h1", "h2" ... in the order in which they were made
 * @param url where changes are posted to
 * @param secret the key of the signature
 * @param made when
 * @param cursor of the last change that was delivered or given up
 */
public record Hook(String id, String url, String secret, Instant made, long cursor) {

  /** The same hook, further on. */
  Hook at(long further) {
    return new Hook(id, url, secret, made, further);
  }
}
