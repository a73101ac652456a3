package dev.flotilla.coordinator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.flotilla.coordinator", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.flotilla.coordinator.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule downwardOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("root")
          .definedBy("dev.flotilla.coordinator")
          .layer("subscribers")
          .definedBy("..console..", "..metrics..")
          .layer("work")
          .definedBy("..lease..", "..fleet..")
          .layer("rule")
          .definedBy("..outcome..")
          .layer("state")
          .definedBy("..account..", "..queue..", "..rate..", "..pack..")
          .layer("base")
          .definedBy("..redis..", "..http..", "..event..")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("subscribers")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("work")
          .mayOnlyBeAccessedByLayers("root", "subscribers")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("root", "subscribers", "work")
          .whereLayer("state")
          .mayOnlyBeAccessedByLayers("root", "subscribers", "work", "rule");

  @ArchTest
  static final ArchRule onlyTheStoreTalksToRedis =
      noClasses()
          .that()
          .resideOutsideOfPackage("..redis..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.lettuce..");

  @ArchTest
  static final ArchRule rulesKnowNoMetricsAndNoPages =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..lease..", "..outcome..", "..account..", "..queue..", "..rate..", "..pack..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.micrometer..", "gg.jte..");

  @ArchTest
  static final ArchRule timeIsGiven =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.flotilla.coordinator.console.pages")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
