package org.crosscheck.app.serve.api;

import static org.crosscheck.app.serve.api.Endpoint.delete;
import static org.crosscheck.app.serve.api.Endpoint.get;
import static org.crosscheck.app.serve.api.Endpoint.post;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.serve.Guard;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.hooks.DeadLetter;
import org.crosscheck.app.serve.hooks.Hook;
import org.crosscheck.app.serve.hooks.Webhooks;

/** Webhooks: made, listed and removed by those who may write. */
final class HookEndpoints {

  private final Webhooks hooks;

  HookEndpoints(Webhooks hooks) {
    this.hooks = hooks;
  }

  List<Endpoint> all() {
    return List.of(
        get("/webhooks", "webhooks", "Webhooks, without their secrets", this::list),
        post(
            "/webhooks", "webhooks", "Makes one: {url}; its secret is shown this once", this::make),
        delete("/webhooks/{hook}", "webhooks", "Removes one", this::remove),
        get("/webhooks/dead", "webhooks", "Deliveries that were given up", this::dead));
  }

  private void list(Context context) {
    writers(context);
    Answer.json(context, hooks.all().stream().map(HookEndpoints::row).toList());
  }

  private void make(Context context) {
    try {
      Hook hook = hooks.make(Answer.text(Answer.read(context), "url"));
      Map<String, Object> row = row(hook);
      row.put("secret", hook.secret());
      context.status(201);
      Answer.json(context, row);
    } catch (IllegalArgumentException e) {
      throw Problem.wrong(String.valueOf(e.getMessage()));
    }
  }

  private void remove(Context context) {
    String id = context.pathParam("hook");
    Answer.json(context, row(hooks.remove(id).orElseThrow(() -> Problem.missing("webhook", id))));
  }

  private void dead(Context context) {
    writers(context);
    Answer.json(context, hooks.dead().stream().map(HookEndpoints::row).toList());
  }

  /** Where others' changes go is nobody's business who may not write. */
  private static void writers(Context context) {
    if (!Guard.visitor(context).mayWrite()) {
      throw new Problem(401, "Who are you?", "webhooks need a token that may write");
    }
  }

  private static Map<String, Object> row(Hook hook) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("webhook", hook.id());
    row.put("url", hook.url());
    row.put("made", hook.made().toString());
    row.put("cursor", hook.cursor());
    return row;
  }

  private static Map<String, Object> row(DeadLetter letter) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("delivery", letter.delivery());
    row.put("webhook", letter.hook());
    row.put("after", letter.after());
    row.put("until", letter.until());
    row.put("given", letter.given().toString());
    row.put("reason", letter.reason());
    return row;
  }
}
