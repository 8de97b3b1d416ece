package org.crosscheck.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what a user named by its address, and nothing else: feeds, pages and, where asked for,
 * the pages that a feed's items link to. Safe for several threads.
 *
 * <p>Only {@code http} and {@code https}. Never an address of a private network, of this machine or
 * of a cloud's metadata, unless its host is allowed by name; at most five redirects, each under the
 * same rule. One request at a time for each host, with a pause between; a server's {@code
 * Retry-After} is obeyed. At most 16 MiB are read of an answer, within 25 seconds.
 *
 * <p>A host could name a public address when it is checked and a private one when it is asked.
 * {@code java.net.http} looks the host up itself, but through the same cache as the check, which
 * keeps an address for 30 seconds unless {@code networkaddress.cache.ttl} is set lower. So the host
 * is checked before it is asked and again after: an answer that came from an address which was not
 * seen by one of the checks cannot be. What is left: where the entry ends between the first check
 * and the request, a private address can be sent a {@code GET}, whose answer is thrown away.
 */
public final class Web implements AutoCloseable {

  /**
   * How to fetch.
   *
   * @param allowed hosts, as they stand in addresses, that may be on a private network
   * @param full whether the page is fetched that an item of a feed links to, where the item holds a
   *     summary alone
   */
  public record Options(Set<String> allowed, boolean full) {
    public static final Options DEFAULT = new Options(Set.of(), false);

    public Options {
      allowed = Set.copyOf(allowed);
    }
  }

  /** What came of a request. */
  sealed interface Answer {}

  /**
   * What was sent.
   *
   * @param url where it was found in the end
   * @param type its {@code Content-Type}, in lower case; empty where none is given
   * @param cut whether it goes on after 16 MiB
   */
  record Sent(byte[] bytes, String url, String type, boolean cut, FetchMemory.Validators version)
      implements Answer {
    @Nullable String charset() {
      Matcher charset = CHARSET.matcher(type);
      return charset.find() ? charset.group(1) : null;
    }
  }

  /** Nothing new since the version that was read last. */
  record Unchanged() implements Answer {}

  /** Nothing came, and why, to be read after "report (https://...)". */
  record Failed(String reason) implements Answer {}

  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final String AGENT = "Crosscheck/0.1 (reads what its user named)";
  private static final String ACCEPT =
      "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5";
  private static final int REDIRECTS = 5;

  private final Options options;
  private final FetchMemory memory;
  private final Courtesy courtesy;
  private final Http http;

  /** What was taken to its end in this session, by its address. */
  private final Map<String, FetchMemory.Validators> taken = new ConcurrentHashMap<>();

  public Web(Options options, FetchMemory memory, Pace pace) {
    this(options, memory, new Courtesy(pace), new Http());
  }

  private Web(Options options, FetchMemory memory, Courtesy courtesy, Http http) {
    this.options = options;
    this.memory = memory;
    this.courtesy = courtesy;
    this.http = http;
  }

  /** The same web, for one stream of reports. */
  Web session() {
    return new Web(options, memory, courtesy, http);
  }

  /** What this session took is kept by who asked for it, and need not be sent again. */
  void settle() {
    taken.forEach(memory::keep);
    taken.clear();
  }

  boolean fetchesPages() {
    return options.full();
  }

  /** What {@code url} holds, unless it is the version that was read last. */
  Answer fetch(String url) {
    Map<String, String> headers = new HashMap<>();
    memory
        .of(url)
        .ifPresent(
            version -> {
              if (version.etag() != null) {
                headers.put("If-None-Match", version.etag());
              }
              if (version.lastModified() != null) {
                headers.put("If-Modified-Since", version.lastModified());
              }
            });
    return fetch(url, headers);
  }

  /** All that came of {@code url} was taken. */
  void taken(String url, Sent sent) {
    if (sent.version().etag() != null || sent.version().lastModified() != null) {
      taken.put(url, sent.version());
    }
  }

  /** What {@code url} holds, whether it was read before or not. */
  Answer fetchAnew(String url) {
    return fetch(url, Map.of());
  }

  /** Until when the host of {@code url} asks not to be asked; null where it may be. */
  @Nullable Instant waitsUntil(String url) {
    URI at = parse(url);
    return at == null ? null : courtesy.waitsUntil(host(at));
  }

  private Answer fetch(String url, Map<String, String> conditions) {
    Map<String, String> headers = new HashMap<>(conditions);
    headers.put("User-Agent", AGENT);
    headers.put("Accept", ACCEPT);
    headers.put("Accept-Encoding", "gzip");
    URI at = parse(url);
    try {
      for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
        if (at == null) {
          return new Failed("is no address that begins http:// or https:// and names a host");
        }
        URI asked = at;
        Instant until = courtesy.waitsUntil(host(at));
        if (until != null) {
          return new Failed(leaveAlone(at, until));
        }
        String objection = objection(at);
        Http.Reply reply =
            objection == null ? courtesy.ask(host(at), () -> http.get(asked, headers)) : null;
        objection = objection == null ? objection(at) : objection;
        if (reply == null || objection != null) {
          return new Failed(String.valueOf(objection));
        }
        String location = reply.header("Location");
        if (location == null
            || reply.status() < 301
            || reply.status() > 308
            || reply.status() == 304) {
          return answer(at, reply);
        }
        at = resolved(at, location);
      }
      return new Failed("redirects more than " + REDIRECTS + " times");
    } catch (IOException e) {
      return new Failed(reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failed("was not fetched: interrupted");
    }
  }

  /** Why {@code at} must not be asked; null where it may be. */
  private @Nullable String objection(URI at) {
    return options.allowed().contains(host(at)) ? null : PublicAddress.objection(host(at));
  }

  private static String leaveAlone(URI at, Instant until) {
    return "is at a host (" + host(at) + ") that asks to be left alone until " + until;
  }

  private Answer answer(URI at, Http.Reply reply) throws IOException {
    return switch (reply.status()) {
      case 200 -> sent(at, reply);
      case 304 -> new Unchanged();
      case 429, 503 ->
          new Failed(leaveAlone(at, courtesy.wait(host(at), reply.header("Retry-After"))));
      default -> new Failed("is answered with status " + reply.status());
    };
  }

  private Answer sent(URI at, Http.Reply reply) throws IOException {
    byte[] bytes = reply.body();
    boolean cut = reply.cut();
    String encoding = Optional.ofNullable(reply.header("Content-Encoding")).orElse("identity");
    switch (encoding.toLowerCase(Locale.ROOT)) {
      case "identity", "" -> {}
      case "gzip", "x-gzip" -> {
        if (cut) {
          return new Failed(Input.TOO_LARGE);
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
          bytes = unzipped.readNBytes(Input.LIMIT + 1);
        }
        cut = bytes.length > Input.LIMIT;
        bytes = cut ? Arrays.copyOf(bytes, Math.min(bytes.length, Input.LIMIT)) : bytes;
      }
      default -> {
        return new Failed("is compressed in a way (" + encoding + ") that was not asked for");
      }
    }
    String type = Optional.ofNullable(reply.header("Content-Type")).orElse("");
    return new Sent(
        bytes,
        at.toString(),
        type.toLowerCase(Locale.ROOT),
        cut,
        new FetchMemory.Validators(reply.header("ETag"), reply.header("Last-Modified")));
  }

  private static @Nullable URI resolved(URI at, String location) {
    try {
      return parse(at.resolve(location.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable URI parse(String url) {
    try {
      URI at = new URI(new URI(url.strip().replace(" ", "%20")).toASCIIString());
      boolean web =
          "http".equalsIgnoreCase(at.getScheme()) || "https".equalsIgnoreCase(at.getScheme());
      return web && at.getHost() != null && at.getRawUserInfo() == null ? at : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String host(URI at) {
    return at.getHost().toLowerCase(Locale.ROOT);
  }

  private static String reason(IOException e) {
    String message = Message.of(e);
    return message.startsWith("does not answer") ? message : "could not be fetched: " + message;
  }

  @Override
  public void close() {
    http.close();
  }
}
