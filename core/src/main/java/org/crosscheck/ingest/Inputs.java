package org.crosscheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an argument of the command names and reads it, at most {@link #LIMIT} bytes each. */
final class Inputs {

  /**
   * Greatest size of one input, in bytes: a report has thousands, a day's file of them millions.
   */
  static final int LIMIT = 16 << 20;

  private Inputs() {}

  static Stream<Intake> read(String argument, InputStream stdin) {
    if (argument.equals("-")) {
      return read(Source.of("standard input", "stdin", ""), Optional.empty(), () -> stdin).stream();
    }
    Source source = Source.of(argument, argument, argument);
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      return Stream.of(source.rejected("is not a name of a file"));
    }
    if (Files.isDirectory(path)) {
      return folder(source, path);
    }
    String ending = Format.ending(path);
    if (Files.exists(path) && !ending.isEmpty() && Format.of(ending).isEmpty()) {
      return Stream.of(
          source.rejected("ends in ." + ending + ", which is none of " + Format.ENDINGS));
    }
    return file(argument, path).stream();
  }

  private static Stream<Intake> folder(Source source, Path folder) {
    List<Path> files;
    try {
      files = Folder.files(folder);
    } catch (IOException e) {
      return Stream.of(source.rejected(reason(source, e)));
    }
    if (files.isEmpty()) {
      return Stream.of(source.rejected("holds no file that ends in one of " + Format.ENDINGS));
    }
    return files.stream().flatMap(each -> file(each.toString(), each).stream());
  }

  private static List<Intake> file(String argument, Path path) {
    String ending = Format.ending(path);
    String name = String.valueOf(path.getFileName());
    String stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    Source source =
        Source.of(
            argument,
            stem.isBlank() ? "report" : stem,
            path.toAbsolutePath().normalize().toString());
    return read(source, Format.of(ending), () -> Files.newInputStream(path));
  }

  private static List<Intake> read(Source source, Optional<Format> format, Opener opener) {
    byte[] bytes;
    try (InputStream in = opener.open()) {
      bytes = in.readNBytes(LIMIT + 1);
    } catch (IOException e) {
      return List.of(source.rejected(reason(source, e)));
    }
    if (bytes.length > LIMIT) {
      return List.of(source.rejected("is over 16 MiB"));
    }
    return switch (Decoded.of(bytes)) {
      case Decoded.Text(String text) ->
          format.orElseGet(() -> Format.sniff(text)).read(source, text);
      case Decoded.NotText(String reason) -> List.of(source.rejected(reason));
    };
  }

  private static String reason(Source source, IOException e) {
    boolean address = source.name().matches("(?i)https?:/.*");
    return switch (e) {
      case NoSuchFileException gone when address ->
          "is no file\nMaybe save the page and give its file: nothing is read from a network.";
      case NoSuchFileException gone -> "does not exist";
      case AccessDeniedException denied -> "may not be read by this user";
      case FileSystemException failure when failure.getReason() != null ->
          "cannot be read: " + failure.getReason();
      default -> "cannot be read: " + Optional.ofNullable(e.getMessage()).orElse("input error");
    };
  }

  /** Opens the bytes of an input. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }
}
