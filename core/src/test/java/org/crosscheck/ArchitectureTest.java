package org.crosscheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows of the design: who may know whom, and how large a file may grow. */
class ArchitectureTest {

  private static final List<String> STAGES =
      List.of(
          "ingest",
          "read",
          "extract",
          "naming",
          "lineage",
          "cluster",
          "align",
          "reconcile",
          "statements",
          "notes",
          "changes",
          "corrections",
          "record");

  private static JavaClasses core;

  @BeforeAll
  static void importCore() {
    core =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.crosscheck");
  }

  @ParameterizedTest
  @FieldSource("STAGES")
  void aStageKnowsTheNounsAndNoOtherStage(String stage) {
    String[] others =
        Stream.concat(STAGES.stream().filter(each -> !each.equals(stage)), Stream.of("flow", "app"))
            .map(each -> "org.crosscheck." + each + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.crosscheck." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(core);
  }

  /** The store writes records in the record's own form, and is no stage. */
  @Test
  void theStoreKnowsTheNounsAndTheWrittenRecordAlone() {
    String[] others =
        Stream.concat(
                STAGES.stream().filter(each -> !each.equals("record")), Stream.of("flow", "app"))
            .map(each -> "org.crosscheck." + each + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.crosscheck.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(core);
  }

  @Test
  void theNounsKnowNothingButJava() {
    classes()
        .that()
        .resideInAPackage("org.crosscheck.model..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("org.crosscheck.model..", "java..", "org.jspecify.."))
        .check(core);
  }

  @Test
  void packagesDependInNoCircle() {
    slices().matching("org.crosscheck.(*)..").should().beFreeOfCycles().check(core);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ai.onnxruntime..|read",
        "org.jsoup..|ingest",
        "org.netpreserve..|ingest",
        "com.fasterxml.jackson..|ingest record read",
        "java.sql..|store",
        "picocli..|app",
        "gg.jte..|app",
        "io.javalin..|app.serve",
      })
  void aLibraryIsKnownInItsOwnPackageOnly(String library, String homes) {
    String[] allowed =
        Stream.of(homes.split(" "))
            .map(each -> "org.crosscheck." + each + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(core);
  }

  @Test
  void oneClassAloneOpensConnections() {
    noClasses()
        .that()
        .haveNameNotMatching("org\\.crosscheck\\.ingest\\.Http(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.netpreserve.jwarc.net..")
        .check(core);
  }

  @Test
  void everyPackageSaysWhatToGiveItAndWhereToStart() throws IOException {
    try (Stream<Path> files = sources()) {
      assertThat(files.filter(each -> each.endsWith("package-info.java")))
          .filteredOn(file -> file.toString().contains("src/main"))
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file).replaceAll("[\\s*]+", " "))
                      .startsWith("/ Here ")
                      .contains("Start at "));
    }
  }

  @Test
  void noFileOutgrowsItsReader() throws IOException {
    try (Stream<Path> files = sources()) {
      assertThat(files)
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(600));
    }
  }

  @Test
  void theMapNamesOnlyWhatExists() throws IOException {
    Path map = root().resolve("ARCHITECTURE.md");
    if (!Files.exists(map)) {
      return;
    }
    Set<String> known;
    try (Stream<Path> files = sources()) {
      known =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    List<String> named =
        Pattern.compile("`([A-Z][a-z]+\\w*)(?:\\.[\\w()]+)?`")
            .matcher(Files.readString(map))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(known).containsAll(named);
  }

  /** All sources of the project, tests included. */
  private static Stream<Path> sources() throws IOException {
    Path root = root();
    return Files.walk(root)
        .filter(each -> each.toString().endsWith(".java"))
        .filter(each -> root.relativize(each).toString().contains("src/"))
        .filter(each -> !root.relativize(each).toString().contains("target/"));
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("models/en/pom.xml"))) {
      Path parent = at.getParent();
      assertThat(parent).as("folder of the project above the working directory").isNotNull();
      at = parent;
    }
    return at;
  }
}
