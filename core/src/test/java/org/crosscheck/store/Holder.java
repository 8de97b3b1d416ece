package org.crosscheck.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Another process that holds a store until it is killed. */
final class Holder implements AutoCloseable {

  private final Process process;

  private Holder(Process process) {
    this.process = process;
  }

  /** Starts one that holds the {@code lease} of a store, or a {@code lock} on its tables. */
  static Holder of(String what, String address) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                what,
                address)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Holder holder = new Holder(process);
    String said = process.inputReader().readLine();
    if (!"held".equals(said)) {
      holder.close();
      throw new IOException("the other process said " + said);
    }
    return holder;
  }

  public static void main(String[] args) throws InterruptedException, SQLException {
    switch (args[0]) {
      case "lease" -> Stores.open(args[1]).lease(Duration.ofSeconds(5)).orElseThrow();
      case "lock" -> {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[1]);
        connection.createStatement().execute("BEGIN EXCLUSIVE");
      }
      default -> throw new IllegalArgumentException("what (" + args[0] + ") is not to be held");
    }
    System.out.println("held");
    Thread.sleep(Duration.ofMinutes(5));
  }

  /** Kills it, as {@code kill -9} does. */
  @Override
  public void close() {
    try {
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
