package dev.flotilla.worker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.flotilla.worker", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.flotilla.worker.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule downwardOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("root")
          .definedBy("dev.flotilla.worker")
          .layer("loop")
          .definedBy("..slot..")
          .layer("flow")
          .definedBy("..flow..")
          .layer("page")
          .definedBy("..page..")
          .layer("client")
          .definedBy("..client..")
          .layer("base")
          .definedBy("..browser..")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("loop")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("flow")
          .mayOnlyBeAccessedByLayers("root", "loop")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("root", "loop", "flow")
          .whereLayer("client")
          .mayOnlyBeAccessedByLayers("root", "loop");

  @ArchTest
  static final ArchRule flowsKnowNoBrowser =
      noClasses()
          .that()
          .resideInAPackage("..flow..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.microsoft.playwright..", "..browser..", "..client..");

  @ArchTest
  static final ArchRule knowsNoCoordinator =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.flotilla.coordinator..", "dev.flotilla.practice..", "io.lettuce..");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveSimpleName("Main")
          .should()
          .callMethod(System.class, "exit", int.class);
}
