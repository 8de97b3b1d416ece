package org.crosscheck.app.serve.hooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.crosscheck.ingest.PublicAddress;
import org.jspecify.annotations.Nullable;

/** Posts over HTTP, to public addresses and to hosts that are allowed by name. */
public final class HttpPost implements Post {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Set<String> allowed;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  /**
   * @param allowed hosts that may be on a private network
   */
  public HttpPost(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  @Override
  public @Nullable String send(String url, Map<String, String> headers, byte[] body)
      throws InterruptedException {
    URI address = URI.create(url);
    String host = address.getHost();
    String objection = allowed.contains(host) ? null : PublicAddress.objection(host);
    if (objection != null) {
      return "it " + objection;
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      int status =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      return status >= 200 && status < 300 ? null : "it answers " + status;
    } catch (IOException e) {
      return "it cannot be reached: " + e.getClass().getSimpleName();
    }
  }
}
