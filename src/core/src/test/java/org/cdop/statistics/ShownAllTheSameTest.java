package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a public table hides, shown all the same by decision of two people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShownAllTheSameTest {

    private Counted given;

    @BeforeEach
    void panels() throws SQLException {
        given = new Counted();
        new InventedCases(new Random(17)).record(given, 20);
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    @Test
    void counts_shown_by_decision_are_shown_from_then_on_and_those_of_other_years_and_panels_are_protected_beside_them() throws SQLException {
        Enquiry sex = enquiry("sex");
        assertThat(shown(sex)).contains("[c]");
        given.showInFull(sex);
        assertThat(shown(sex)).doesNotContain("[c]");
        Twin twin = given.twin(Ledger.REVIEWS);
        for (int scope = 0; scope < twin.scopes().size(); scope++) {
            for (int cell = 0; cell < twin.cells().size(); cell++) {
                assertThat(twin.isGivenAway(scope, cell)).isFalse();
                if (!twin.scopes().scope(scope).overlaps(ReleaseScope.of(sex))) {
                    assertThat(twin.isExposed(scope, cell)).isFalse();
                }
            }
        }
        assertThat(shown(enquiry("age-by-sex"))).as("another table of that year hides still").contains("[c]");
        assertThat(given.protection(Ledger.REVIEWS).givesAway(given.raw(enquiry("age-by-sex")))).as("and is not refused").isFalse();
    }

    @Test
    void the_one_who_asked_cannot_be_the_one_who_decides() throws SQLException {
        assertThatThrownBy(() -> TestDatabase.run(given.db(), asked("'DECLINED', now(), 'lena'"))).isInstanceOf(SQLException.class);
    }

    @Test
    void one_question_about_a_table_is_open_at_a_time() throws SQLException {
        TestDatabase.run(given.db(), asked("'ASKED', null, null"));
        assertThatThrownBy(() -> TestDatabase.run(given.db(), asked("'ASKED', null, null"))).isInstanceOf(SQLException.class);
    }

    @Test
    void only_the_panel_sees_it() throws SQLException {
        TestDatabase.run(given.db(), asked("'ASKED', null, null"));
        TestDatabase.become(given.db(), "mia", "member");
        assertThat(TestDatabase.column(given.db(), "select reason from release_override")).isEmpty();
        TestDatabase.become(given.db(), "lena", "lead");
        assertThat(TestDatabase.column(given.db(), "select reason from release_override")).containsExactly("The families asked for it");
    }

    private static String asked(String rest) {
        return "insert into release_override (measure, population, panel, first_year, last_year, reason, asked_at, asked_by, asked_name, state, decided_at, decided_by)"
            + " values ('sex', 'REVIEWS', 'NORTH', 2024, 2024, 'The families asked for it', now(), 'lena', 'Lena Rowan', " + rest + ")";
    }

    private String shown(Enquiry enquiry) throws SQLException {
        PublishedTable table = given.publicTable(enquiry);
        return Counted.draw(table, true, table.columns().stream().map(PublishedTable.Heading::id).toArray(String[]::new));
    }

    private static Enquiry enquiry(String table) {
        return new Enquiry(table, LocalDate.of(2023, 4, 1), LocalDate.of(2024, 4, 1), List.of("NORTH"), Population.REVIEWS);
    }
}
