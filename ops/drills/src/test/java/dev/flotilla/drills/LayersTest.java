package dev.flotilla.drills;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.flotilla.coordinator.lease.Timings;

@AnalyzeClasses(packages = "dev.flotilla.drills", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.flotilla.drills.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule aFleetIsTalkedToFromOutside =
      noClasses()
          .that()
          .resideOutsideOfPackages("..drills.site..", "..drills.pack..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.flotilla.worker..")
          .because("only what drives a browser without a fleet needs the worker's classes");

  @ArchTest
  static final ArchRule theSiteIsAWitnessAndNoLibrary =
      noClasses().should().dependOnClassesThat().resideInAPackage("dev.flotilla.practice..");

  @ArchTest
  static final ArchRule ofTheCoordinatorOnlyItsRedisAndItsTimes =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "dev.flotilla.coordinator",
                      "dev.flotilla.coordinator.lease..",
                      "dev.flotilla.coordinator.queue..",
                      "dev.flotilla.coordinator.http..")
                  .and(not(type(Timings.class))));

  @ArchTest
  static final ArchRule theLedgerIsPureThought =
      noClasses()
          .that()
          .resideInAPackage("..ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio..", "..drills.api..", "..drills.process..");
}
