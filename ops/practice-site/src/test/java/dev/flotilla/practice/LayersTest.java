package dev.flotilla.practice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.flotilla.practice", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule importsNothingOfTheFleet =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.flotilla.practice..", "java..", "io.vertx..", "picocli..", "org.jspecify..");

  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.flotilla.practice.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule downwardOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("root")
          .definedBy("dev.flotilla.practice")
          .layer("http")
          .definedBy("..http..")
          .layer("newer")
          .definedBy("..front.newer..")
          .layer("older")
          .definedBy("..front.older..")
          .layer("lobby")
          .definedBy("..lobby..")
          .layer("front")
          .definedBy("dev.flotilla.practice.front")
          .layer("scenario")
          .definedBy("..scenario..")
          .layer("network")
          .definedBy("..network..")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("newer")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("older")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("lobby")
          .mayOnlyBeAccessedByLayers("http")
          .whereLayer("front")
          .mayOnlyBeAccessedByLayers("root", "http", "newer", "older")
          .whereLayer("scenario")
          .mayOnlyBeAccessedByLayers("root", "http", "lobby")
          .whereLayer("network")
          .mayOnlyBeAccessedByLayers("root", "http", "newer", "older", "front", "scenario");
}
