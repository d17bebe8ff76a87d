package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("The owner of a theme")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemeOwnersTest {

    private ThemeRows given;

    @BeforeEach
    void start() throws SQLException {
        given = new ThemeRows();
        given.as("lena", "lead");
        name("NORTH", "Ash Grove, midwife", "2024-05-01");
        name("NORTH", "Elm Wood, public health", "2025-01-01");
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    @Test
    void is_whoever_was_named_last_with_the_day_since_when() throws SQLException {
        given.as("ch", "chair");
        assertThat(owners()).containsExactly("Elm Wood, public health, since 1 January 2025 (NORTH)");
        assertThat(TestDatabase.column(given.db(), "select count(*) from theme_owner")).as("the earlier is kept").containsExactly("2");
    }

    @Test
    void is_not_told_to_another_panel_nor_named_by_it() throws SQLException {
        given.as("sol", "lead");
        assertThat(owners()).isEmpty();
        assertThatThrownBy(() -> name("NORTH", "Sol", "2025-01-01")).hasStackTraceContaining("row-level security");
    }

    private void name(String panel, String owner, String since) {
        new Queries(given.db()).run(SqlFile.of("theme/name-owner.sql"), Map.of("panel", panel, "theme", "smoking", "owner", owner, "since", LocalDate.parse(since),
            "now", java.time.Instant.parse("2025-06-01T09:00:00Z"), "by", "lena"));
    }

    private List<String> owners() {
        return new Queries(given.db()).list(SqlFile.of("theme/owners.sql"), Map.of("panels", List.of("NORTH")), ThemeOwner::read).stream().map(ThemeOwner::sentence).toList();
    }
}
