package org.crosscheck.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom in the app. */
class AppArchitectureTest {

  private static JavaClasses app;

  @BeforeAll
  static void importApp() {
    app =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.crosscheck.app");
  }

  @ParameterizedTest
  @CsvSource({
    "io.javalin.., org.crosscheck.app.serve..",
    "org.eclipse.jetty.., org.crosscheck.app.serve..",
    "org.apache.lucene.., org.crosscheck.app.search..",
    "picocli.., org.crosscheck.app",
  })
  void aLibraryIsKnownInItsOwnPackageOnly(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(app);
  }

  @Test
  void whatShowsRecordsKnowsNoServerAndNoSearch() {
    noClasses()
        .that()
        .resideInAPackage("org.crosscheck.app.view..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.crosscheck.app.serve..")
        .check(app);
  }

  @Test
  void packagesDependInNoCircle() {
    slices().matching("org.crosscheck.app.(*)..").should().beFreeOfCycles().check(app);
    slices().matching("org.crosscheck.app.serve.(*)..").should().beFreeOfCycles().check(app);
  }
}
