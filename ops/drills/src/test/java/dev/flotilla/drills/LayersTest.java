package dev.flotilla.drills;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.flotilla.drills", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.flotilla.drills.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyFromOutside =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.flotilla.worker..", "dev.flotilla.practice..")
          .because("a fleet is talked to as others talk to it");

  @ArchTest
  static final ArchRule ofTheCoordinatorOnlyItsRedis =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.flotilla.coordinator",
              "dev.flotilla.coordinator.lease..",
              "dev.flotilla.coordinator.queue..",
              "dev.flotilla.coordinator.http..");

  @ArchTest
  static final ArchRule theLedgerIsPureThought =
      noClasses()
          .that()
          .resideInAPackage("..ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio..", "..drills.api..", "..drills.process..");
}
