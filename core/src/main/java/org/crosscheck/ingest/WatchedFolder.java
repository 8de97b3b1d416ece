package org.crosscheck.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is looked through again and again. It is polled rather than subscribed to: that
 * works on network drives and counts a file that was there before.
 */
final class WatchedFolder implements Watch.Subject {

  /** How a file stood when it was looked at. */
  private record Look(long size, long changed) {
    static Optional<Look> at(Path file) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(new Look(attributes.size(), attributes.lastModifiedTime().toMillis()));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  private final Path folder;
  private final Duration interval;
  private final Pace pace;

  private Map<Path, Look> last = new HashMap<>();
  private final Map<Path, Look> taken = new HashMap<>();
  private final Deque<Path> due = new ArrayDeque<>();
  private Instant next = Instant.MIN;
  private boolean failing;

  WatchedFolder(Path folder, Duration interval, Pace pace) {
    this.folder = folder;
    this.interval = interval;
    this.pace = pace;
  }

  @Override
  public @Nullable Stream<Intake> due() {
    if (due.isEmpty() && !pace.instant().isBefore(next)) {
      next = pace.instant().plus(interval);
      try {
        look();
        failing = false;
      } catch (IOException e) {
        boolean first = !failing;
        failing = true;
        String name = folder.toString();
        return first
            ? Stream.of(Source.of(name, name, name).rejected("cannot be listed; it is tried again"))
            : null;
      }
    }
    Path file = due.poll();
    return file == null ? null : Reports.stream(Inputs.file(file.toString(), file, null));
  }

  private void look() throws IOException {
    List<Path> files = Folder.files(folder);
    Map<Path, Look> now = new HashMap<>();
    for (Path file : files) {
      Look look = Look.at(file).orElse(null);
      if (look == null) {
        continue;
      }
      now.put(file, look);
      boolean settled = look.equals(last.get(file));
      if (settled && !look.equals(taken.get(file))) {
        taken.put(file, look);
        due.add(file);
      }
    }
    taken.keySet().retainAll(now.keySet());
    last = now;
  }

  @Override
  public Duration quiet() {
    return Duration.between(pace.instant(), next);
  }
}
