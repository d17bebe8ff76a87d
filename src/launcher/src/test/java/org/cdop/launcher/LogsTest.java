package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogsTest {

    @TempDir
    private Path folder;

    private Path written(String text, String moment) throws IOException {
        Path log = Files.writeString(folder.resolve("server.log"), text);
        Files.setLastModifiedTime(log, FileTime.from(Instant.parse(moment)));
        return log;
    }

    @Test
    void the_log_of_a_run_that_failed_is_still_there_after_the_next_start() throws IOException {
        Path log = written("the cause", "2026-11-23T21:40:17Z");

        Logs.setAside(log);

        assertThat(log).doesNotExist();
        assertThat(folder.resolve("server.log_2026-11-23T21-40-17")).hasContent("the cause");
        assertThat(Logs.of(log)).containsExactly(folder.resolve("server.log_2026-11-23T21-40-17"));
    }

    @Test
    void only_the_ten_newest_are_kept() throws IOException {
        for (int day = 10; day < 25; day++) {
            Logs.setAside(written("day " + day, "2026-11-" + day + "T08:00:00Z"));
        }

        assertThat(Logs.of(folder.resolve("server.log"))).hasSize(10).first().asString().endsWith("2026-11-15T08-00-00");
    }

    @Test
    void other_logs_in_the_folder_are_left_alone() throws IOException {
        Path database = Files.writeString(folder.resolve("postgres.log"), "ready");

        Logs.setAside(written("x", "2026-11-23T21:40:17Z"));

        assertThat(database).hasContent("ready");
    }

    @Test
    void the_last_lines_that_say_something_are_told() throws IOException {
        Path log = written("one\n\ntwo\nthree\n\n", "2026-11-23T21:40:17Z");

        assertThat(Logs.tail(log, 2)).isEqualTo("two\nthree");
        assertThat(Logs.lastLine(folder.resolve("none.log"))).startsWith("see ");
    }
}
