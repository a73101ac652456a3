package dev.flotilla.selectors;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.flotilla", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule knowsOnlyTheProtocol =
      noClasses()
          .that()
          .resideInAPackage("dev.flotilla.selectors..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.flotilla.coordinator..", "dev.flotilla.worker..", "com.microsoft..");
}
