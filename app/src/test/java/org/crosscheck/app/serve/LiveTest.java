package org.crosscheck.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.crosscheck.app.serve.access.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an open page is told. */
class LiveTest {

  @Test
  @Timeout(60)
  void aNewReportIsToldToWhoWatchesItsEvent() throws IOException, InterruptedException {
    try (Served served = new Served(Access.Reading.OPEN).withEvents();
        HttpClient client = HttpClient.newHttpClient()) {
      String fire = served.eventOf("fire-1");
      int version = served.store.version(fire, null).orElseThrow().number();
      HttpResponse<InputStream> stream =
          client.send(
              served.request("/live?event=" + fire + "&version=" + version).build(),
              HttpResponse.BodyHandlers.ofInputStream());
      assertThat(stream.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
      served.takeLate();
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
        String line = lines.readLine();
        while (!line.startsWith("data:")) {
          line = lines.readLine();
        }
        assertThat(line)
            .contains("\"event\":\"" + fire + "\"", "\"version\":" + (version + 1), "killed");
      }
      HttpResponse<InputStream> late =
          client.send(
              served.request("/live?event=" + fire + "&version=" + version).build(),
              HttpResponse.BodyHandlers.ofInputStream());
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(late.body(), StandardCharsets.UTF_8))) {
        lines.readLine();
        lines.readLine();
        assertThat(lines.readLine()).as("told what it missed").isEqualTo("event: moved");
      }
    }
  }
}
