package org.crosscheck.app.serve.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that the API answers: the route and its description in one, so that neither can go
 * stale.
 *
 * @param method the HTTP method
 * @param path under {@link Api#BASE}: "/events/{event}"
 * @param tag the group it is listed under
 * @param summary what it does, in a few words
 * @param query what can be asked for
 * @param answer media type of the answer
 * @param body media type of the body it takes; empty for none
 * @param handler does it
 */
record Endpoint(
    HandlerType method,
    String path,
    String tag,
    String summary,
    List<Asked> query,
    String answer,
    String body,
    Handler handler) {

  static final String JSON = "application/json";

  /**
   * Something that can be asked for in the address.
   *
   * @param type of JSON Schema: "string", "integer", "boolean"
   */
  record Asked(String name, String type, String meaning) {}

  Endpoint {
    query = List.copyOf(query);
  }

  static Endpoint get(String path, String tag, String summary, Handler handler) {
    return new Endpoint(HandlerType.GET, path, tag, summary, List.of(), JSON, "", handler);
  }

  static Endpoint post(String path, String tag, String summary, Handler handler) {
    return new Endpoint(HandlerType.POST, path, tag, summary, List.of(), JSON, JSON, handler);
  }

  static Endpoint delete(String path, String tag, String summary, Handler handler) {
    return new Endpoint(HandlerType.DELETE, path, tag, summary, List.of(), JSON, "", handler);
  }

  /** The same, with one more thing that can be asked for. */
  Endpoint asking(String name, String type, String meaning) {
    List<Asked> more = new ArrayList<>(query);
    more.add(new Asked(name, type, meaning));
    return new Endpoint(method, path, tag, summary, more, answer, body, handler);
  }

  /** The same, answering in another media type. */
  Endpoint answering(String type) {
    return new Endpoint(method, path, tag, summary, query, type, body, handler);
  }

  boolean writes() {
    return !method.equals(HandlerType.GET);
  }
}
