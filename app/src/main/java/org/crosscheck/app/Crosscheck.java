package org.crosscheck.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.crosscheck.app.view.Terminal;
import org.crosscheck.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command {@code crosscheck}: many reports of one event in, one record out. */
@Command(
    name = "crosscheck",
    header = "Many reports of one event in, one record out.",
    description = {
      "",
      "Crosscheck reads news reports of one event and lays their figures side by side: who said"
          + " each, which of them measure the same thing, where they agree, where they cannot all"
          + " be right, and which sums hold across reports. It reads English; nothing leaves this"
          + " machine, and only addresses that are named are fetched.",
      "",
      "Of a stream of reports of anything, it finds which belong to the same event, keeps one record"
          + " per event in a store, and tells what changes.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommandsRepeatable = false,
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Everything was read, and what was asked for was made.",
      "1:As 0, but some input was no report and was left out.",
      "2:The command line is wrong, or what it names is not there.",
      "3:The record, or what was asked for, could not be written.",
      "4:The store cannot be used: it is away, full, damaged or in use (--no-wait).",
      "70:A fault of Crosscheck. CROSSCHECK_DEBUG=1 shows where.",
      "130:Ended by Ctrl-C (143: by the system). What was taken is kept."
    },
    footer = {"", "More of each command: crosscheck COMMAND --help"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Crosscheck {

  private Crosscheck() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("crosscheck.home", "."));
    CountDownLatch done = new CountDownLatch(1);
    int code = run(Console.system(Stop.ofProcess(done)), home, arguments);
    done.countDown();
    System.exit(code);
  }

  /**
   * Runs the command.
   *
   * @param home folder of the program, for the demo
   * @return the exit code
   */
  static int run(Console console, Path home, String... arguments) {
    PrintWriter out = new PrintWriter(console.out(), true, console.charset());
    PrintWriter err = new PrintWriter(console.err(), true);
    try {
      CommandLine command =
          new CommandLine(new Crosscheck())
              .addSubcommand(new Reconcile(console))
              .addSubcommand(new Demo(console, home))
              .addSubcommand(new IngestReports(console))
              .addSubcommand(new WatchSource(console))
              .addSubcommand(new ListEvents(console))
              .addSubcommand(new ShowEvent(console))
              .addSubcommand(new ListChanges(console))
              .addSubcommand(new SearchWords(console))
              .addSubcommand(new Correct(console))
              .addSubcommand(new ExportRows(console))
              .addSubcommand(new ListRuns(console))
              .addSubcommand(new Serve(console, home))
              .addSubcommand(new TokenCommand(console))
              .registerConverter(Instant.class, new Moments(console.clock()))
              .setOut(out)
              .setErr(err)
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setUsageHelpAutoWidth(false)
              .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
              .setParameterExceptionHandler((e, args) -> misused(e, console))
              .setExecutionExceptionHandler((e, line, parsed) -> failed(e, console));
      if (arguments.length == 0) {
        command.usage(err);
        return Exit.NOTHING_TO_DO.code();
      }
      return command.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e, console);
    }
  }

  private static Ansi ansi(Console console) {
    boolean on = Terminal.Color.AUTO.on(console.outIsTerminal(), console.environment());
    return on ? Ansi.ON : Ansi.OFF;
  }

  private static int misused(ParameterException e, Console console) {
    console.say(
        "%s%nMaybe see: %s --help"
            .formatted(
                Console.plain(String.valueOf(e.getMessage())),
                e.getCommandLine().getCommandSpec().qualifiedName()));
    return Exit.NOTHING_TO_DO.code();
  }

  private static int failed(Throwable e, Console console) {
    if (e instanceof StoreFailure) {
      console.say(Console.plainLines(e.getMessage()));
      return Exit.NO_STORE.code();
    }
    if (e instanceof OutOfMemoryError) {
      console.say("memory is too small for this work\nMaybe give it more: JAVA_OPTS=-Xmx2g");
    } else {
      console.say(
          "stopped by a fault of its own: %s%nMaybe report it, with what CROSSCHECK_DEBUG=1 shows."
              .formatted(Console.plain(e.toString())));
    }
    if ("1".equals(console.environment().get("CROSSCHECK_DEBUG"))) {
      e.printStackTrace(console.err());
    }
    return Exit.BUG.code();
  }
}
