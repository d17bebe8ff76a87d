package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the launcher tells of a start that the application refused, out of the log of the server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhyItDidNotStartTest {

    @Test
    void a_faulty_form_is_told_with_its_file_its_line_and_the_reason_though_the_server_keeps_no_cause() {
        assertThat(Readiness.why("""
            [#|2026-11-28|SEVERE|Payara|org.cdop.form.FaultyDefinition|_ThreadID=23;|
              The start is refused: supplementary-asthma/2022-04.json, line 29: no question “no.such_question”|#]
            [#|2026-11-28|SEVERE|Payara|javax.enterprise.system.core|_ThreadID=23;|
              Exception while loading the app : CDI deployment failure:WELD-000049: Unable to invoke void read()|#]
            """)).isEqualTo("supplementary-asthma/2022-04.json, line 29: no question “no.such_question”");
    }

    @Test
    void a_refusal_of_the_start_up_code_comes_before_the_innermost_cause_and_without_either_the_log_is_named() {
        assertThat(Readiness.why("Caused by: java.sql.SQLException: a\njava.lang.IllegalStateException: The role owns tables\n")).isEqualTo("The role owns tables");
        assertThat(Readiness.why("Caused by: java.sql.SQLException: the disk is full\n")).isEqualTo("the disk is full");
        assertThat(Readiness.why("nothing of the kind")).isEqualTo("see its log");
    }
}
