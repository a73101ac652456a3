package dev.flotilla.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.flotilla.cli", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.flotilla.cli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule downwardOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("root")
          .definedBy("dev.flotilla.cli")
          .layer("commands")
          .definedBy("..demo..", "..up..", "..client..", "..doctor..")
          .layer("terminal")
          .definedBy("..terminal..")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("commands")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("terminal")
          .mayOnlyBeAccessedByLayers("root", "commands");

  @ArchTest
  static final ArchRule onlyFromOutside =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.flotilla.worker..",
              "dev.flotilla.practice..",
              "ch.qos.logback..",
              "org.slf4j..",
              "io.vertx..");
}
