package org.cdop.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.cdop.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @ArchTest
    static void pages_know_no_sql(JavaClasses all) {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..").check(all);
    }

    @ArchTest
    static void pages_of_one_room_use_no_beans_of_another(JavaClasses all) {
        SlicesRuleDefinition.slices().matching("org.cdop.web.(*)..").should().notDependOnEachOther()
            .ignoreDependency(JavaClass.Predicates.resideInAPackage("org.cdop.web.."), JavaClass.Predicates.resideInAPackage("org.cdop.web.shared.."))
            // No bean of a page: a form while it is filled, which every room that shows a form holds.
            .ignoreDependency(JavaClass.Predicates.resideInAPackage("org.cdop.web.."), JavaClass.Predicates.type(org.cdop.web.form.FormDraft.class))
            .check(all);
    }

    @ArchTest
    static void nobody_asks_the_machine_for_the_time(JavaClasses all) {
        noClasses().should().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now").check(all);
    }

    @ArchTest
    static void no_two_beans_have_one_name(JavaClasses all) {
        assertThat(all.stream().filter(bean -> bean.isAnnotatedWith(Named.class)).map(ArchitectureTest::nameOf)).doesNotHaveDuplicates();
    }

    private static String nameOf(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? bean.getSimpleName().substring(0, 1).toLowerCase() + bean.getSimpleName().substring(1) : given;
    }

    @ArchTest
    static void no_page_holds_a_script_a_style_or_a_handler_of_its_own(JavaClasses all) throws IOException {
        assertThat(lines("(?s).*(\\son[a-z]+=\"|\\sstyle=\"|<style|<script(?![^>]*\\ssrc=)|<f:ajax).*")).isEmpty();
    }

    private static List<String> lines(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).flatMap(ArchitectureTest::numbered)
                .filter(line -> line.matches(pattern)).toList();
        }
    }

    private static Stream<String> numbered(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> PAGES.relativize(file) + ": " + line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
