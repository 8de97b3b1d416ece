package org.crosscheck.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server of PostgreSQL for the tests, of the system's package, where there is one. */
final class PostgresServer {

  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private static @Nullable PostgresServer shared;

  private final Path bin;
  private final Path folder;
  private final int port;

  private PostgresServer(Path bin) throws IOException {
    this.bin = bin;
    this.folder = Files.createTempDirectory("crosscheck-postgres");
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
    if (isRoot()) {
      command(List.of("chown", "postgres", folder.toString()));
    }
    run(
        "initdb",
        "-D",
        data(),
        "-U",
        "crosscheck",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync");
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    start();
  }

  /** Whether there is a package to start it from. */
  static boolean isHere() {
    return bin().isPresent() && (!isRoot() || Files.exists(Path.of("/usr/sbin/runuser")));
  }

  /** The one that all tests share, started by the first who asks. */
  static synchronized PostgresServer shared() throws IOException {
    PostgresServer server = shared;
    if (server == null) {
      server = fresh();
      shared = server;
    }
    return server;
  }

  static PostgresServer fresh() throws IOException {
    return new PostgresServer(bin().orElseThrow());
  }

  /** The address of a schema that nobody else has. */
  String freshAddress() {
    return address() + "?user=crosscheck&currentSchema=s" + SCHEMAS.incrementAndGet();
  }

  String address() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  void start() throws IOException {
    String options =
        "-p "
            + port
            + " -k "
            + folder
            + " -c listen_addresses=127.0.0.1 -c fsync=off"
            + " -c max_connections=60";
    run(
        "pg_ctl",
        "-D",
        data(),
        "-l",
        folder.resolve("log").toString(),
        "-w",
        "-o",
        options,
        "start");
  }

  /** Stops it at once, as a crash would. */
  void stop() throws IOException {
    run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void remove() {
    try {
      stop();
    } catch (IOException | RuntimeException e) {
      // It is stopped already.
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String tool, String... options) throws IOException {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      words.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    words.add(bin.resolve(tool).toString());
    words.addAll(List.of(options));
    command(words);
  }

  private static void command(List<String> words) throws IOException {
    Path said = Files.createTempFile("crosscheck-postgres", ".log");
    Process process =
        new ProcessBuilder(words)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(words + " failed: " + Files.readString(said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(words + " was interrupted", e);
    } finally {
      Files.delete(said);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Optional<Path> bin() {
    if (!Files.isDirectory(PACKAGES)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PACKAGES)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
