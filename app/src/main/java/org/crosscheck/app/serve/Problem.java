package org.crosscheck.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crosscheck.store.StoreFailure;

/**
 * Why a request is not answered as asked. Thrown by a handler, it becomes an error page for a
 * person and {@code application/problem+json} (RFC 9457) for a program.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int status;
  private final String title;

  /**
   * A problem.
   *
   * @param status the HTTP status
   * @param title the sort of problem, in a few words
   * @param detail {@code name (value)} and what is wrong; a second line, if any, begins "Maybe"
   */
  public Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** What the request says is wrong. */
  public static Problem wrong(String detail) {
    return new Problem(400, "Wrong request", detail);
  }

  /** There is no such thing. */
  public static Problem missing(String name, String value) {
    return new Problem(404, "Not found", name + " (" + shortened(value) + ") is not known");
  }

  /** The request does not fit how things stand. */
  public static Problem conflict(String detail) {
    return new Problem(409, "Does not fit", detail);
  }

  /** The store cannot do it now, or at all. */
  public static Problem of(StoreFailure failure) {
    return new Problem(
        failure.passing() ? 503 : 500, "The store fails", String.valueOf(failure.getMessage()));
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** As RFC 9457 has it. */
  public String json() {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "about:blank");
    node.put("title", title);
    node.put("status", status);
    node.put("detail", detail());
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text can be written", e);
    }
  }

  /** A value from outside, short enough for a message. */
  public static String shortened(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "…";
  }
}
