package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JavaForServerTest {

    @Test
    void payara_7_is_refused_on_a_java_that_it_cannot_read() {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> ApplicationServer.needJava(Path.of("target/payara7"), 17))
            .withMessage("Payara 7 needs Java 21 or newer, this is Java 17: choose a newer JDK with JAVA_HOME, or leave out -Ppayara7.");
    }

    @ParameterizedTest
    @CsvSource({"payara6, 17", "payara6, 25", "payara7, 21", "payara7, 25"})
    void each_server_starts_on_the_java_that_it_was_made_for(String payara, int version) {
        assertThatNoException().isThrownBy(() -> ApplicationServer.needJava(Path.of("target", payara), version));
    }
}
