package org.crosscheck.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right to write as a lock on a file, which the system takes back when its process ends. */
final class FileLease implements Store.Lease {

  /**
   * The files that are locked by this process: closing any channel to a file gives up the locks of
   * the whole process on it, so there must be one alone.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private static final long PAUSE = 25;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private FileLease(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  static Optional<Store.Lease> of(Path file, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<Store.Lease> lease = attempt(file);
      if (lease.isPresent() || System.nanoTime() >= end) {
        return lease;
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
  }

  private static Optional<Store.Lease> attempt(Path file) throws IOException {
    if (!OURS.add(file)) {
      return Optional.empty();
    }
    boolean held = false;
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      held = lock != null;
      return lock == null ? Optional.empty() : Optional.of(new FileLease(file, channel, lock));
    } finally {
      if (!held) {
        if (channel != null) {
          channel.close();
        }
        OURS.remove(file);
      }
    }
  }

  @Override
  public void close() {
    if (!lock.isValid()) {
      return;
    }
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      OURS.remove(file);
    }
  }
}
