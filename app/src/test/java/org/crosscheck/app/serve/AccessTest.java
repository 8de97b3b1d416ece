package org.crosscheck.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.access.Token;
import org.junit.jupiter.api.Test;

/** Who may read, and how often one may try. */
class AccessTest {

  @Test
  void readingByTokenShowsNothingWithoutOne() {
    try (Served served = new Served(Access.Reading.TOKEN)) {
      assertThat(served.get("/").statusCode()).isEqualTo(401);
      assertThat(served.get("/").body()).contains("/login?to=");
      assertThat(served.get("/live").statusCode()).isEqualTo(401);
      assertThat(served.get("/static/desk.css").statusCode()).isEqualTo(200);
      String bearer = "Bearer " + served.token(Token.Scope.READ);
      assertThat(served.get("/", "Authorization", bearer).statusCode()).isEqualTo(200);
      assertThat(served.get("/", "Authorization", bearer + "x").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void guessingTokensIsSlow() {
    try (Served served = new Served(Access.Reading.OPEN)) {
      int last = 0;
      for (int i = 0; i < 12; i++) {
        last = served.post("/login", Map.of("token", "cck_guess" + i)).statusCode();
      }
      assertThat(last).isEqualTo(429);
    }
  }

  @Test
  void afterSigningInOnlyOurOwnPagesAreGoneTo() {
    try (Served served = new Served(Access.Reading.OPEN)) {
      String secret = served.token(Token.Scope.READ);
      for (String to :
          new String[] {"https://evil.example/", "//evil.example", "/\\evil.example"}) {
        assertThat(
                served
                    .post("/login", Map.of("token", secret, "to", to))
                    .headers()
                    .firstValue("Location"))
            .hasValue("/");
      }
      assertThat(
              served
                  .post("/login", Map.of("token", secret, "to", "/tallies"))
                  .headers()
                  .firstValue("Location"))
          .hasValue("/tallies");
    }
  }

  @Test
  void aHostThatIsNotThisMachineIsRefused() throws IOException {
    try (Served served = new Served(Access.Reading.OPEN);
        Socket socket = new Socket("127.0.0.1", URI.create(served.address()).getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(in.readLine()).contains("421");
    }
  }
}
