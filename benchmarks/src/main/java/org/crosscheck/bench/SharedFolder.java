package org.crosscheck.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of cases and yardsticks that lies beside the project and is no part of it. */
final class SharedFolder {

  private SharedFolder() {}

  /**
   * The folder, as the system property {@code crosscheck.shared} names it, else a {@code shared}
   * that holds {@code cases} beside this folder or one above it.
   *
   * @throws Absent if there is none
   */
  static Path find() {
    String named = System.getProperty("crosscheck.shared");
    if (named != null) {
      return checked(Path.of(named));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared");
      if (Files.isDirectory(shared.resolve("cases"))) {
        return shared;
      }
    }
    throw new Absent("shared folder (../shared) does not exist");
  }

  /**
   * A file or folder of the shared folder.
   *
   * @throws Absent if there is none
   */
  static Path find(String name) {
    return checked(find().resolve(name));
  }

  private static Path checked(Path path) {
    if (!Files.exists(path)) {
      throw new Absent("shared data (" + path + ") does not exist");
    }
    return path;
  }

  /** The data to measure with is not on this machine. */
  static final class Absent extends RuntimeException {

    private static final long serialVersionUID = 1;

    Absent(String what) {
      super(what + "\nMaybe name it: ./bench -Dcrosscheck.shared=FOLDER score");
    }
  }
}
