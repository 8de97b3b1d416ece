package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code crosscheck demo}. */
@Command(
    name = "demo",
    header = "Make the record of six sample reports of one event, and its page.",
    description = {
      "",
      "The event is invented. Among its reports are a rewrite of another, one that names its agency,"
          + " a later count, a conflict, a sum that holds across reports and one that does not, a"
          + " quotation that was altered and a name in two spellings. The page is written to"
          + " out/demo.html beside the program, or to the FILE of --html.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Demo implements Callable<Integer> {

  private final Console console;
  private final Path home;

  @Mixin private Views views = new Views();

  /**
   * @param home folder of the program, in which {@code samples} lies
   */
  Demo(Console console, Path home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Path samples = home.resolve("samples");
    if (!Files.isDirectory(samples)) {
      console.say(
          "samples (%s) is no folder%nMaybe start the demo by the program's own script, ./crosscheck demo."
              .formatted(Console.plain(samples.toString())));
      return Exit.NOTHING_TO_DO.code();
    }
    Path page = views.html == null ? home.resolve("out/demo.html") : views.html;
    try {
      if (views.html == null) {
        Files.createDirectories(page.getParent());
      }
    } catch (IOException e) {
      // Writing the page says what is wrong.
    }
    views.html = page;
    Exit exit = new Run(console, views).of(List.of(samples.toString()));
    if (exit == Exit.DONE) {
      console.say("the page is " + Console.plain(page.toAbsolutePath().normalize().toString()));
    }
    return exit.code();
  }
}
