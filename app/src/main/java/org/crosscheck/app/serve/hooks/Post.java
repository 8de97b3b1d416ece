package org.crosscheck.app.serve.hooks;

import java.util.Map;

/** Sends one request. */
@FunctionalInterface
public interface Post {

  /**
   * Posts a body, following no redirect.
   *
   * @return null where it was taken, else why not
   */
  @org.jspecify.annotations.Nullable
  String send(String url, Map<String, String> headers, byte[] body) throws InterruptedException;
}
