package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstLoadTest {

    @TempDir
    private Path folder;

    @Test
    void a_demonstration_that_was_broken_off_is_known_at_the_next_start_and_a_finished_one_is_kept() {
        try (DataDirectory data = DataDirectory.hold(folder)) {
            assertThat(new FirstLoad(data).isUnfinished()).isFalse();

            new FirstLoad(data).begin();
            assertThat(new FirstLoad(data).isUnfinished()).isTrue();

            new FirstLoad(data).finish();
            assertThat(new FirstLoad(data).isUnfinished()).isFalse();
        }
    }
}
