package org.crosscheck.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes what the command makes. */
final class Output {

  private Output() {}

  /** What was asked for could not be written; the message says what and why. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String message, IOException cause) {
      super(message, cause);
    }
  }

  /**
   * Writes {@code text} into {@code file} as UTF-8: all of it, or nothing where that fails.
   *
   * @param option the option that names the file, for the message
   */
  static void write(String option, Path file, String text) throws Failed {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.writeString(file, text, StandardOpenOption.WRITE);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), text);
      }
    } catch (IOException e) {
      String name = Console.plain(file.toString());
      throw new Failed("%s (%s) cannot be written: %s".formatted(option, name, reason(file, e)), e);
    }
  }

  private static void replace(Path file, String text) throws IOException {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path temporary = file.resolveSibling(name);
    try {
      Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Prints {@code text}. A reader that has gone away, such as {@code head}, is no failure. */
  static void print(OutputStream out, String text, Charset charset) throws Failed {
    try {
      out.write(text.getBytes(charset));
      out.flush();
    } catch (IOException e) {
      if (!"Broken pipe".equals(e.getMessage())) {
        throw new Failed("standard output (-) cannot be written: " + e.getMessage(), e);
      }
    }
  }

  private static String reason(Path file, IOException e) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    if (folder != null && !Files.isDirectory(folder)) {
      return "there is no folder " + Console.plain(folder.toString());
    }
    return switch (e) {
      case AccessDeniedException denied -> "its folder may not be written to by this user";
      case FileSystemException failure when failure.getReason() != null -> failure.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
