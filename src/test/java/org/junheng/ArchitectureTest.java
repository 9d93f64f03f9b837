package org.junheng;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.junheng", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_engine_is_replaceable = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..platform.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine's forks keep its API under another package name");

    @ArchTest
    static final ArchRule pages_are_built_in_ui = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..platform.text..", "org.junheng")
            .and()
            .haveSimpleNameNotEndingWith("SecurityConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("a rule or a record must not know the page that shows it");

    @ArchTest
    static final ArchRule dependencies_come_by_constructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("..platform.time..")
            .should()
            .callMethodWhere(nowWithoutClock())
            .because("the demo clock and the tests move one clock, the engine's included");

    @ArchTest
    static final ArchRule views_and_delegates_are_hidden = classes()
            .that()
            .resideInAnyPackage("..ui..", "..process..")
            .and()
            .resideOutsideOfPackage("..platform.ui..")
            .and()
            .haveSimpleNameNotEndingWith("Navigation")
            .should()
            .bePackagePrivate()
            .orShould()
            .bePrivate()
            .orShould()
            .beAnonymousClasses()
            .allowEmptyShould(true)
            .because("other modules link through <Module>Navigation and talk to the face");

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return describe(
                "now() without a Clock",
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));
    }
}
