package org.crosscheck.app.serve.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.places.PlaceMap;
import org.crosscheck.app.view.RecordParts;
import org.jspecify.annotations.Nullable;

/** Styles and scripts, from the class path, under addresses that change with what they hold. */
final class Assets implements Routes {

  private static final String CSS = "text/css; charset=utf-8";
  private static final String JS = "text/javascript; charset=utf-8";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
  private static final String ICON =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
      <rect width="32" height="32" rx="6" fill="#1c1b19"/>\
      <path d="M7 11h18M7 21h18M21 6 11 26" stroke="#ffd45e" stroke-width="3.2"/></svg>""";

  private static final Map<String, Asset> ALL =
      Map.of(
          "page.css", new Asset(CSS, read("/org/crosscheck/app/view/page.css")),
          "page.js", new Asset(JS, read("/org/crosscheck/app/view/page.js")),
          "desk.css", new Asset(CSS, read("/org/crosscheck/app/serve/desk.css")),
          "desk.js", new Asset(JS, read("/org/crosscheck/app/serve/desk.js")),
          "htmx.js", new Asset(JS, read(HTMX)),
          "world.svg", new Asset("image/svg+xml", PlaceMap.world()),
          "icon.svg", new Asset("image/svg+xml", ICON.getBytes(UTF_8)));

  private record Asset(String type, byte[] bytes, String mark) {

    Asset(String type, byte[] bytes) {
      this(type, bytes, mark(bytes));
    }

    private static String mark(byte[] bytes) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return HexFormat.of().toHexDigits((int) sum.getValue());
    }
  }

  /** The address of an asset. */
  static String url(String name) {
    @Nullable Asset asset = ALL.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("asset (" + name + ") is not known");
    }
    return "/static/" + name + "?v=" + asset.mark();
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/static/{name}", context -> send(context, context.pathParam("name")));
    routes.get("/favicon.ico", context -> send(context, "icon.svg"));
  }

  private static void send(Context context, String name) {
    @Nullable Asset asset = ALL.get(name);
    if (asset == null) {
      throw Problem.missing("file", name);
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.type()).result(asset.bytes());
  }

  private static byte[] read(String resource) {
    try (InputStream in = RecordParts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource (" + resource + ") is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
