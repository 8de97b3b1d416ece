package org.crosscheck.app.serve.api;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.hooks.Webhooks;

/** The REST API: a table of endpoints, and the document that describes them. */
public final class Api implements Routes {

  /** What every address of this API begins with. */
  public static final String BASE = "/api/v1";

  private final List<Endpoint> endpoints;

  /**
   * The API over a site.
   *
   * @param hooks webhooks, to be made, listed and removed
   */
  public Api(Site site, Webhooks hooks) {
    endpoints =
        Stream.of(
                new EventEndpoints(site).all(),
                new ReportEndpoints(site).all(),
                new ChangeEndpoints(site).all(),
                new CorrectionEndpoints(site).all(),
                new ExportEndpoints(site).all(),
                new HookEndpoints(hooks).all())
            .flatMap(List::stream)
            .toList();
  }

  @Override
  public void addTo(RoutesConfig routes) {
    for (Endpoint each : endpoints) {
      routes.addHttpHandler(each.method(), BASE + each.path(), each.handler());
    }
    String document = OpenApi.of(endpoints);
    routes.get(BASE + "/openapi.json", context -> Answer.body(context, Endpoint.JSON, document));
    routes.get(BASE, context -> context.redirect(BASE + "/openapi.json"));
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }
}
