package org.crosscheck.app.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.crosscheck.model.EventRecord;

/**
 * A record as one HTML file that needs nothing else: style and script are in it, and its content
 * security policy lets those two alone run, by their hashes, and loads nothing.
 */
public final class RecordPage {

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
          .formatted(hash(STYLE), hash(SCRIPT));

  private RecordPage() {}

  /** The whole page. All that stands in reports is escaped. */
  public static String of(EventRecord record) {
    return Templates.render(
        "page.jte",
        Map.of("page", new PageModel(record), "policy", POLICY, "style", STYLE, "script", SCRIPT));
  }

  private static String resource(String name) {
    try (InputStream in = RecordPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource (" + name + ") is not on the class path");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String source) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
