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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an argument of the command names and opens it. */
final class Inputs {

  private Inputs() {}

  /**
   * @param web fetches what arguments name by address; null where nothing is fetched
   */
  static Reports all(List<String> arguments, InputStream stdin, @Nullable Web web) {
    Stream<Supplier<Reports>> parts = arguments.stream().map(each -> () -> one(each, stdin, web));
    return Reports.chain(parts.iterator());
  }

  private static Reports one(String argument, InputStream stdin, @Nullable Web web) {
    if (argument.equals("-")) {
      return open(Source.of("standard input", "stdin", ""), Optional.empty(), () -> stdin, web);
    }
    Source source = Source.of(argument, argument, argument);
    if (web != null && argument.regionMatches(true, 0, "http", 0, 4) && argument.contains("://")) {
      return Address.open(argument, web).reports();
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      return Reports.of(source.rejected("is not a name of a file"));
    }
    if (Files.isDirectory(path)) {
      return folder(source, path, web);
    }
    String ending = Format.ending(path);
    if (Files.exists(path) && !ending.isEmpty() && Format.of(ending).isEmpty()) {
      return Reports.of(
          source.rejected("ends in ." + ending + ", which is none of " + Format.ENDINGS));
    }
    return file(argument, path, web);
  }

  private static Reports folder(Source source, Path folder, @Nullable Web web) {
    List<Path> files;
    try {
      files = Folder.files(folder);
    } catch (IOException e) {
      return Reports.of(source.rejected(reason(source, e)));
    }
    if (files.isEmpty()) {
      return Reports.of(source.rejected("holds no file that ends in one of " + Format.ENDINGS));
    }
    Stream<Supplier<Reports>> parts =
        files.stream().map(each -> () -> file(each.toString(), each, web));
    return Reports.chain(parts.iterator());
  }

  static Reports file(String called, Path path, @Nullable Web web) {
    String ending = Format.ending(path);
    String name = String.valueOf(path.getFileName());
    String stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    String place = path.toAbsolutePath().normalize().toString();
    Source source = Source.of(called, stem.isBlank() ? "report" : stem, place);
    return open(source, Format.of(ending), () -> Files.newInputStream(path), web);
  }

  private static Reports open(
      Source source, Optional<Format> format, Opener opener, @Nullable Web web) {
    InputStream in;
    try {
      in = opener.open();
    } catch (IOException e) {
      return Reports.of(source.rejected(reason(source, e)));
    }
    Input input = Input.of(in);
    try {
      Format kind = format.isPresent() ? format.get() : Format.sniff(input.beginning());
      return closing(kind.open(source, input, web), input);
    } catch (IOException e) {
      input.close();
      return Reports.of(source.rejected(reason(source, e)));
    }
  }

  private static Reports closing(Reports reports, Input input) {
    return new Reports() {
      @Override
      public @Nullable Intake next() {
        return reports.next();
      }

      @Override
      public void close() {
        reports.close();
        input.close();
      }
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
      default -> "cannot be read: " + Message.of(e);
    };
  }

  /** Opens the bytes of an input. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }
}
