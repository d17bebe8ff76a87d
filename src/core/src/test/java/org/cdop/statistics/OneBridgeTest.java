package org.cdop.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(packages = "org.cdop", importOptions = DoNotIncludeTests.class)
class OneBridgeTest {

    @ArchTest
    static void raw_counts_cannot_leave_the_room(JavaClasses all) {
        classes().that().haveSimpleName("RawTable").should().notHaveModifier(JavaModifier.PUBLIC).check(all);
    }

    @ArchTest
    static void only_disclosure_control_makes_a_table_that_can_be_shown(JavaClasses all) {
        noClasses().that().doNotHaveSimpleName("DisclosureControl").and().doNotHaveSimpleName("TableJson")
            .should().callConstructorWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.type(PublishedTable.class)))).check(all);
    }
}
