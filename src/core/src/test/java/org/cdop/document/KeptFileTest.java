package org.cdop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a file that is kept")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptFileTest {

    @ParameterizedTest
    @CsvSource({"../../notes.txt, notes.txt", "C:\\cases\\notes.txt, notes.txt", "'no\u0000tes\".txt', notes.txt", "'note\u202etxt.exe.txt', notetxt.exe.txt", "'\u200b', document"})
    void holds_no_folder_and_no_sign_that_cannot_be_seen(String given, String kept) {
        assertThat(KeptFile.of(given, "Seen at home.".getBytes(StandardCharsets.UTF_8), 1).name()).isEqualTo(kept);
    }
}
