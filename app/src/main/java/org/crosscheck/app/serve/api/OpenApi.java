package org.crosscheck.app.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The endpoints as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.0). */
final class OpenApi {

  private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private OpenApi() {}

  static String of(List<Endpoint> endpoints) {
    ObjectNode root = JSON.objectNode().put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Crosscheck")
        .put("version", "1")
        .put(
            "description",
            "What reports say of events: reported, never true. Lists are paged by offset and limit,"
                + " changes by a cursor. Ids are stable; the id of a merged event redirects. Problems"
                + " are application/problem+json (RFC 9457).");
    root.putArray("servers").addObject().put("url", Api.BASE);
    ObjectNode paths = root.putObject("paths");
    for (Endpoint each : endpoints) {
      paths
          .withObjectProperty(each.path())
          .set(each.method().toString().toLowerCase(Locale.ROOT), operation(each));
    }
    ObjectNode components = root.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "Made by: crosscheck token make NAME --write");
    ObjectNode problem = components.putObject("schemas").putObject("Problem");
    problem.put("type", "object");
    ObjectNode fields = problem.putObject("properties");
    for (String name : List.of("type", "title", "detail")) {
      fields.putObject(name).put("type", "string");
    }
    fields.putObject("status").put("type", "integer");
    return Answer.json(root);
  }

  private static ObjectNode operation(Endpoint each) {
    ObjectNode node = JSON.objectNode();
    node.put("operationId", id(each)).put("summary", each.summary());
    node.putArray("tags").add(each.tag());
    ArrayNode parameters = node.putArray("parameters");
    IN_PATH
        .matcher(each.path())
        .results()
        .map((MatchResult r) -> r.group(1))
        .forEach(
            name ->
                parameters
                    .addObject()
                    .put("name", name)
                    .put("in", "path")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string"));
    for (Endpoint.Asked asked : each.query()) {
      ObjectNode parameter = parameters.addObject();
      parameter.put("name", asked.name()).put("in", "query").put("description", asked.meaning());
      parameter.putObject("schema").put("type", asked.type());
    }
    if (!each.body().isEmpty()) {
      ObjectNode body = node.putObject("requestBody").put("required", true);
      body.putObject("content").putObject(each.body()).putObject("schema");
    }
    ObjectNode responses = node.putObject("responses");
    responses
        .putObject("200")
        .put("description", each.summary())
        .putObject("content")
        .putObject(each.answer())
        .putObject("schema");
    responses
        .putObject("default")
        .put("description", "A problem")
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    if (each.writes()) {
      node.putArray("security").addObject().putArray("token");
    }
    return node;
  }

  private static String id(Endpoint each) {
    StringBuilder id = new StringBuilder(each.method().toString().toLowerCase(Locale.ROOT));
    for (String part : each.path().split("[/.{}_-]+")) {
      if (!part.isEmpty()) {
        id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return id.toString();
  }
}
