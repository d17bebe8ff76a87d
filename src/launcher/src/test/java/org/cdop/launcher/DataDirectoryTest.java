package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void one_data_folder_serves_one_system_at_a_time() {
        Path place = folder.resolve("data");
        try (DataDirectory first = DataDirectory.hold(place)) {
            assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> DataDirectory.hold(first.path()))
                .withMessageStartingWith("The system is already running on the data directory ");
        }

        assertThatNoException().isThrownBy(() -> DataDirectory.hold(place).close());
    }

    @Test
    void a_password_is_made_once_and_found_again() {
        String made;
        try (DataDirectory data = DataDirectory.hold(folder.resolve("data"))) {
            made = data.secret("owner.password");
            assertThat(data.secret("application.password")).isNotEqualTo(made);
        }

        try (DataDirectory data = DataDirectory.hold(folder.resolve("data"))) {
            assertThat(data.secret("owner.password")).isEqualTo(made).hasSizeGreaterThan(15);
        }
    }

    @Test
    void nobody_else_on_the_machine_reads_the_data() throws IOException {
        try (DataDirectory data = DataDirectory.hold(folder.resolve("data"))) {
            data.secret("owner.password");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path()))).isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.file("owner.password")))).isEqualTo("rw-------");
        }
    }

    @Test
    void too_little_space_on_the_disk_is_told_in_numbers() {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> DataDirectory.needSpace(100L * 1024 * 1024, Path.of("/srv/data")))
            .withMessage("There are only 100 MB of disk space left for the data directory /srv/data: at least 300 MB are needed.");
        assertThatNoException().isThrownBy(() -> DataDirectory.needSpace(300L * 1024 * 1024, Path.of("/srv/data")));
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> DataDirectory.hold(file))
            .withMessageEndingWith(" cannot be written to: choose another with DATA_DIR or change its owner.");
    }
}
