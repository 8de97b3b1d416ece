package org.crosscheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer: the only class that opens a connection. It follows no redirect, uses
 * no proxy and keeps no cookie; whether an address may be asked is not its to say.
 */
final class Http implements AutoCloseable {

  /**
   * An answer.
   *
   * @param body its bytes, at most {@link Input#LIMIT}
   * @param cut whether there were more
   */
  record Reply(int status, HttpHeaders headers, byte[] body, boolean cut) {
    @Nullable String header(String name) {
      return headers.firstValue(name).orElse(null);
    }
  }

  /** For the connection. */
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /**
   * For all of the answer: a server that sends a byte a second must not hold us. Shorter than the
   * 30 seconds for which Java remembers what address a host has; see {@link Web}.
   */
  static final Duration ANSWER = Duration.ofSeconds(25);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(CONNECT)
          .executor(threads)
          .build();

  Reply get(URI url, Map<String, String> headers) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<Body>> answer =
        client.sendAsync(request(url, headers), info -> new Collector());
    try {
      HttpResponse<Body> response = answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
      Body body = response.body();
      return new Reply(response.statusCode(), response.headers(), body.bytes(), body.cut());
    } catch (TimeoutException e) {
      throw new IOException("does not answer in " + ANSWER.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private static HttpRequest request(URI url, Map<String, String> headers) throws IOException {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(ANSWER);
      headers.forEach(request::setHeader);
      return request.build();
    } catch (IllegalArgumentException e) {
      throw new IOException("not an address or a header that can be sent", e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    threads.close();
  }

  private record Body(byte[] bytes, boolean cut) {}

  /** Takes so many bytes and no more. */
  private static final class Collector implements HttpResponse.BodySubscriber<Body> {
    private final CompletableFuture<Body> body = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<Body> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
      subscription = to;
      to.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> some) {
      for (ByteBuffer each : some) {
        byte[] next = new byte[Math.min(each.remaining(), Input.LIMIT - bytes.size())];
        each.get(next);
        bytes.writeBytes(next);
        if (each.hasRemaining() && body.complete(new Body(bytes.toByteArray(), true))) {
          if (subscription != null) {
            subscription.cancel();
          }
          return;
        }
      }
    }

    @Override
    public void onError(Throwable failure) {
      body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      body.complete(new Body(bytes.toByteArray(), false));
    }
  }
}
