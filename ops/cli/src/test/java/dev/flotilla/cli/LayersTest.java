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
          .definedBy("..demo..", "..up..", "..client..", "..doctor..", "..drill..", "..pack..")
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
              "dev.flotilla.practice..", "ch.qos.logback..", "org.slf4j..", "io.vertx..");

  @ArchTest
  static final ArchRule ofTheWorkerOnlyWhatLooksAtPages =
      noClasses()
          .that()
          .resideOutsideOfPackages("..cli.pack..", "..cli.drill..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.flotilla.worker..")
          .because("a fleet is talked to as others talk to it; packs are tried without one");

  @ArchTest
  static final ArchRule nothingIsClickedFromHere =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.flotilla.worker.flow..", "dev.flotilla.worker.slot..");
}
