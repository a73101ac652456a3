package dev.flotilla.protocol;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.flotilla", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule isALeaf =
      classes()
          .that()
          .resideInAPackage("dev.flotilla.protocol..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.flotilla.protocol..", "java..", "com.fasterxml.jackson..", "org.jspecify..");
}
