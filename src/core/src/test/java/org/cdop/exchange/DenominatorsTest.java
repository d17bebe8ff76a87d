package org.cdop.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("Denominators of a panel")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DenominatorsTest {

    private Connection db;

    @BeforeEach
    void start() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into council_area (gss_code, name, panel) values ('E99000001', 'Aire', 'NORTH'), ('E99000002', 'Wharfe', 'NORTH'),
              ('E99000003', 'Nidd', 'SOUTH');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'lena', 'Lena Rowan');
            insert into user_role (user_id, role, panel) values (-1, 'lead', 'NORTH')""");
    }

    @AfterEach
    void end() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void are_those_of_its_council_areas_added_up() throws SQLException {
        figure("E99000001", "population", "0, 17", 100);
        figure("E99000002", "population", "0, 17", 50);
        figure("E99000003", "population", "0, 17", 7);
        assertThat(known()).containsExactlyInAnyOrder("NORTH 2024 population 0-17 150", "SOUTH 2024 population 0-17 7");
    }

    @Test
    void are_not_known_while_one_of_its_areas_lacks_the_figure() throws SQLException {
        figure("E99000001", "live_births", "null, null", 100);
        assertThat(known()).isEmpty();
    }

    @Test
    void are_the_figures_of_the_panel_itself_where_it_has_them_and_not_both() throws SQLException {
        figure("E99000001", "live_births", "null, null", 100);
        figure("E99000002", "live_births", "null, null", 50);
        figure("NORTH", "live_births", "null, null", 149);
        assertThat(known()).containsExactly("NORTH 2024 live_births - 149");
    }

    @Test
    void leave_out_people_of_18_and_older() throws SQLException {
        figure("NORTH", "population", "15, 17", 10);
        figure("NORTH", "population", "15, 19", 20);
        assertThat(known()).containsExactly("NORTH 2024 population 15-17 10");
    }

    @Test
    void of_another_panel_are_not_changed_by_its_neighbours_lead() throws SQLException {
        TestDatabase.become(db, "lena", "lead");
        figure("E99000001", "population", "0, 17", 100);
        figure("E92000001", "population", "0, 17", 100);
        assertThatThrownBy(() -> figure("E99000003", "population", "0, 17", 7)).hasMessageContaining("row-level security");
    }

    private void figure(String area, String measure, String ages, int count) throws SQLException {
        TestDatabase.run(db, "insert into population_figure (area, year, measure, sex, age_from, age_to, count, imported_at, imported_by)"
            + " values ('%s', 2024, '%s', 'all', %s, %d, now(), 'lena')".formatted(area, measure, ages, count));
    }

    private List<String> known() throws SQLException {
        return TestDatabase.column(db, "select panel || ' ' || year || ' ' || measure || ' ' || coalesce(age_from || '-' || age_to, '-') || ' ' || count"
            + " from fact_population where panel in ('NORTH', 'SOUTH')");
    }
}
