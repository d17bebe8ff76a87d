package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildrenTest {

    @TempDir
    private Path folder;
    private Path written;
    private Process child;

    @BeforeEach
    void start() throws IOException {
        child = new ProcessBuilder("sleep", "61").start();
        written = folder.resolve("child.process");
        Children.writeDown(written, child.toHandle());
    }

    @AfterEach
    void end() {
        child.destroyForcibly().onExit().join();
    }

    @Test
    void a_child_is_found_again_by_the_next_launcher() {
        assertThat(Children.leftOver(written, "61")).map(ProcessHandle::pid).contains(child.pid());
    }

    @Test
    void a_process_that_has_only_the_same_number_is_left_alone() throws IOException {
        assertThat(Children.leftOver(written, "another mark")).isEmpty();

        Files.writeString(written, child.pid() + "\n2001-01-01T00:00:00Z\n");
        assertThat(Children.leftOver(written, "61")).isEmpty();
    }

    @Test
    void a_broken_note_or_none_stops_nobody() throws IOException {
        Files.writeString(written, "not a number\n");

        assertThat(Children.leftOver(written, "61")).isEmpty();
        assertThat(Children.leftOver(folder.resolve("no.process"), "61")).isEmpty();
    }

    @Test
    void a_stopped_child_is_gone() throws InterruptedException {
        Children.stop(child.toHandle(), 10, "TERM");

        assertThat(child.toHandle().isAlive()).isFalse();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).as("ended by the signal, before its 61 seconds were over").isTrue();
        assertThat(Children.leftOver(written, "61")).isEmpty();
    }
}
