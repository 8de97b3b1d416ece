package org.crosscheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Five reports, from a cold process to the written record: wall time and peak memory of {@code
 * ./crosscheck reconcile --json}. The command's files are in the system's page cache.
 *
 * <p>Run: {@code ./bench cold}, which writes its part of {@code docs/reference/speed.md}.
 */
@Command(
    name = "cold",
    mixinStandardHelpOptions = true,
    description = "Times ./crosscheck on five reports, from its start to the written record.")
final class Cold implements Callable<Integer> {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  @Option(names = "--runs", description = "How many runs; the median counts (${DEFAULT-VALUE}).")
  private int runs = 7;

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  @Override
  public Integer call() throws Exception {
    Path record = Files.createTempFile("crosscheck", ".json");
    List<String> command = new ArrayList<>(List.of("./crosscheck", "reconcile", "--json"));
    command.add(record.toString());
    try (Stream<Path> files = Files.list(SharedFolder.find("cases/kyiv/original"))) {
      files.map(Path::toString).sorted().forEach(command::add);
    }
    run(command);
    double[] seconds = new double[runs];
    double[] peaks = new double[runs];
    for (int i = 0; i < runs; i++) {
      Files.delete(record);
      Run run = run(command);
      seconds[i] = run.seconds();
      peaks[i] = run.peak();
    }
    EventRecord written = RecordJson.read(Files.readString(record));
    if (written.reports().size() != 5 || written.figures().isEmpty()) {
      throw new IllegalStateException("record (" + record + ") is not that of five reports");
    }
    Files.delete(record);
    String table =
        "median of %d runs: %.2f s wall (%.2f to %.2f), peak memory %.0f MB (%.0f to %.0f)%n"
            .formatted(
                runs,
                median(seconds),
                seconds[0],
                seconds[runs - 1],
                median(peaks),
                peaks[0],
                peaks[runs - 1]);
    System.out.print(table);
    if (!dry) {
      Measured.now("cold", written.producer().model(), table).write();
      Pages.writeSpeed();
    }
    return 0;
  }

  /** Sorts {@code values} and gives their median. */
  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private record Run(double seconds, double peak) {}

  private static Run run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    double peak = 0;
    do {
      ProcessHandle own = process.toHandle();
      peak =
          Math.max(
              peak, Stream.concat(Stream.of(own), own.descendants()).mapToDouble(Cold::peak).sum());
    } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "%s ends with %d".formatted(String.join(" ", command), process.exitValue()));
    }
    return new Run(seconds, peak);
  }

  /** Most memory that a process held so far, in MB; 0 once it is gone. */
  private static double peak(ProcessHandle process) {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
      Matcher matcher = PEAK.matcher(status);
      return matcher.find() ? Double.parseDouble(matcher.group(1)) * 1024 / 1e6 : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
