package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.RecordJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the one who types it sees it. */
class CrosscheckTest {

  private static final String ESCAPE = "\u001B";

  private static final List<String> COMMANDS =
      List.of(
          "",
          "reconcile ",
          "demo ",
          "ingest ",
          "watch ",
          "events ",
          "show ",
          "changes ",
          "search ",
          "correct ",
          "correct merge ",
          "correct split ",
          "correct move ",
          "correct verdict ",
          "correct accept ",
          "correct wrong ",
          "correct undo ",
          "correct list ",
          "export ",
          "runs ",
          "serve ",
          "token ",
          "token make ",
          "token list ",
          "token revoke ");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path first = Path.of("");
  private Path second = Path.of("");

  @BeforeEach
  void twoReports() throws IOException {
    first = file("first.txt", "A fire at a mill killed 3 people on Monday, police said.");
    second = file("second.txt", "Three people died in a fire at a mill, the mayor said.");
  }

  @Test
  void printsTheTableOfWhatItRead() {
    assertThat(run("reconcile", first.toString(), second.toString())).isZero();
    assertThat(out()).contains("2 reports").doesNotContain(ESCAPE);
    assertThat(err()).isEmpty();
  }

  @Test
  void writesJsonAndPageAndLeavesNothingElseBehind() throws IOException {
    Path json = folder.resolve("out/a.json");
    Path html = folder.resolve("out/a.html");
    Files.createDirectory(folder.resolve("out"));
    assertThat(
            run(
                "reconcile",
                folder.toString(),
                "--json",
                json.toString(),
                "--html=" + html,
                "--quiet"))
        .isZero();
    EventRecord record = RecordJson.read(Files.readString(json));
    assertThat(record.reports()).extracting("id").containsExactly("first", "second");
    assertThat(html).content(UTF_8).startsWithIgnoringCase("<!doctype html>");
    assertThat(folder.resolve("out"))
        .isDirectoryNotContaining(each -> !each.equals(json) && !each.equals(html));
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
  }

  @Test
  void printsJsonAloneOnStandardOutput() {
    assertThat(run("reconcile", first.toString(), "--json", "-")).isZero();
    assertThat(RecordJson.read(out()).reports()).hasSize(1);
  }

  @Test
  void readsStandardInput() {
    int exit =
        run(
            console("A fire killed 3 people, police said.", OutputStream.nullOutputStream(), false),
            "reconcile",
            "-");
    assertThat(exit).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void namesWhatItCouldNotReadAndGoesOn() throws IOException {
    Path empty = file("empty.txt", "");
    Path lines = file("day.jsonl", "{\"articleBody\":\"Two were hurt.\"}\n{broken");
    Path again = file("third.txt", Files.readString(first));
    int exit =
        run(
            "reconcile",
            first.toString(),
            empty.toString(),
            lines.toString(),
            again.toString(),
            "gone.txt");
    assertThat(exit).isEqualTo(1);
    assertThat(out()).contains("2 reports");
    assertThat(err().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("crosscheck: report (" + empty + ") is empty"),
            line ->
                assertThat(line).startsWith("crosscheck: report (" + lines + ":2) is not JSON: "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "crosscheck: report (third) has the text of (first) and is left out"),
            line -> assertThat(line).isEqualTo("crosscheck: report (gone.txt) does not exist"));
  }

  @Test
  void endsWhereThereIsNothingToRead() throws IOException {
    assertThat(run("reconcile", file("empty.txt", "").toString())).isEqualTo(2);
    assertThat(err()).endsWith("crosscheck: there is no report to read\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void tellsOnlySoMuchAboutWhatItLeftOut() throws IOException {
    Path lines = file("day.jsonl", "{}\n".repeat(150));
    assertThat(run("reconcile", lines.toString())).isEqualTo(2);
    assertThat(err().lines()).hasSize(102).contains("crosscheck: 50 more like these");
  }

  @Test
  void keepsWhatAFileIsCalledFromSteeringTheTerminal() {
    assertThat(run("reconcile", ESCAPE + "[2J\u202Egone.txt")).isEqualTo(2);
    assertThat(err())
        .contains("report (\uFFFD[2J\uFFFDgone.txt) does not exist")
        .doesNotContain(ESCAPE);
  }

  @Test
  void saysWhyTheRecordWasNotWritten() {
    Path target = folder.resolve("missing/a.json");
    assertThat(run("reconcile", first.toString(), "--json", target.toString())).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            "crosscheck: --json (%s) cannot be written: there is no folder %s%n"
                .formatted(target, target.getParent()));
    assertThat(run("reconcile", first.toString(), "--html", folder.toString())).isEqualTo(3);
    assertThat(err()).contains("--html (" + folder + ") cannot be written: it is a folder");
  }

  @Test
  void saysThatStandardOutputIsFullButNotThatItsReaderLeft() {
    assertThat(
            run(
                console("", failing("No space left on device"), false),
                "reconcile",
                first.toString()))
        .isEqualTo(3);
    assertThat(err()).contains("standard output (-) cannot be written: No space left on device");
    err.reset();
    assertThat(run(console("", failing("Broken pipe"), false), "reconcile", first.toString()))
        .isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void overwritesNoReport() throws IOException {
    String text = Files.readString(first);
    assertThat(run("reconcile", first.toString(), "--html", first.toString())).isEqualTo(2);
    assertThat(err()).startsWith("crosscheck: output (" + first + ") is one of the reports");
    assertThat(first).hasContent(text);
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(run("reconcile")).isEqualTo(2);
    assertThat(run("recocile", "x")).isEqualTo(2);
    assertThat(run("reconcile", "x", "--width", "7")).isEqualTo(2);
    assertThat(run("reconcile", "x", "--json", "a", "--html", "a")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err())
        .contains("Missing required parameter: 'REPORTS'\nMaybe see: crosscheck reconcile --help\n")
        .contains("--width (7) is not between 40 and 1000")
        .contains("--json and --html (a) are the same file")
        .contains("Exit codes:");
  }

  @Test
  void helpsInPlainWords() {
    assertThat(run("--help")).isZero();
    assertThat(run("reconcile", "--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(out())
        .contains("Many reports of one event in, one record out.")
        .contains("REPORTS are files, folders or - for standard input")
        .containsPattern("crosscheck \\S.*\\Rreader \\S+ \\S")
        .doesNotContain(ESCAPE);
    assertThat(out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void isDescribedAsItIs() throws IOException {
    Path reference = root().resolve("docs/reference/command.md");
    StringBuilder text =
        new StringBuilder(
            """
            # The command

            What each command says of itself. `CrosscheckTest` keeps this page in step; run with
            `-Dcrosscheck.update` it writes the page anew.
            """);
    for (String command : COMMANDS) {
      out.reset();
      run((command + "--help").split(" "));
      text.append("\n## crosscheck ")
          .append(command)
          .append("\n\n```\n")
          .append(out())
          .append("```\n");
    }
    String expected = text.toString().replaceAll(" +\n", "\n");
    if (System.getProperty("crosscheck.update") != null) {
      Files.writeString(reference, expected);
    }
    assertThat(reference).hasContent(expected);
  }

  @Test
  void coloursOnATerminalUnlessAskedNotTo() {
    assertThat(run(console("", out, true), "reconcile", first.toString(), second.toString()))
        .isZero();
    assertThat(out()).contains(ESCAPE);
    out.reset();
    Console plain = console("", out, true, Map.of("NO_COLOR", "1"));
    assertThat(run(plain, "reconcile", first.toString(), second.toString())).isZero();
    assertThat(out()).doesNotContain(ESCAPE);
    assertThat(run(plain, "reconcile", first.toString(), second.toString(), "--color=always"))
        .isZero();
    assertThat(out()).contains(ESCAPE);
  }

  @Test
  void demonstratesItselfWithTheSamples() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("home/samples"));
    Files.copy(first, samples.resolve("a.txt"));
    Path home = folder.resolve("home");
    assertThat(Crosscheck.run(console("", out, false), home, "demo")).isZero();
    Path page = home.resolve("out/demo.html");
    assertThat(page).exists();
    assertThat(out()).contains("1 report");
    assertThat(err()).isEqualTo("crosscheck: the page is " + page + "\n");
  }

  @Test
  void theSamplesShowWhatTheyAreFor() {
    String page = folder.resolve("demo.html").toString();
    assertThat(Crosscheck.run(console("", out, false), root(), "demo", "--html", page)).isZero();
    assertThat(out())
        .containsPattern("A,.* C one witness \\(rewrite\\)")
        .contains("D ← Norpress")
        .containsPattern("→ people killed.* 7 ")
        .contains("≠ firefighters", "✓ 112 + 75 = 187", "✗ 12 + 11 + 7 = 30, not 31")
        .contains("“We will go on until *every* last stone *has been* turned.”")
        .containsPattern("\"Anna\\s+Brand\"");
  }

  private int run(String... arguments) {
    return run(console("", out, false), arguments);
  }

  private int run(Console console, String... arguments) {
    return Crosscheck.run(console, folder, arguments);
  }

  private Console console(String in, OutputStream to, boolean terminal) {
    return console(in, to, terminal, Map.of());
  }

  private Console console(
      String in, OutputStream to, boolean terminal, Map<String, String> environment) {
    return new Console(
        new ByteArrayInputStream(in.getBytes(UTF_8)),
        to,
        new PrintStream(err, true, UTF_8),
        UTF_8,
        terminal,
        false,
        80,
        environment,
        InstantSource.system(),
        new Stop());
  }

  /** Folder of the project: the tests of a module run in the folder of the module. */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("docs")) ? here : here.resolve("..").normalize();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
