package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cdop.access.AsCoordinator;
import org.cdop.casefile.CaseFiles;
import org.cdop.casefile.CaseList;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseSearch;
import org.cdop.form.Answers;
import org.cdop.reporting.FormResponse;
import org.cdop.sql.NotFound;
import org.cdop.system.inside.Bench;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: what PostgreSQL keeps for EclipseLink, and whose rows a pooled connection shows. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonbAndRowSecurityIT {

    private static final CaseSearch ALL = new CaseSearch("", "", "", false, "number", false, 0, 200);
    private static final String CASES = "select count(*) from cdop.case_file";
    private static final String RIGHTS = "select concat(current_setting('cdop.user', true), current_setting('cdop.coordinator', true),"
        + " current_setting('cdop.system', true), current_setting('cdop.request', true))";

    @EJB
    private Bench bench;

    @Inject
    private AsCoordinator coordinators;

    @Inject
    private CaseList list;

    @Inject
    private CaseFiles files;

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.with("rows", Bench.class, JsonbAndRowSecurityIT.class);
    }

    @Test
    void answers_come_back_from_their_jsonb_column_as_they_were_given() throws Exception {
        Answers given = Answers.parse("""
            {"sleep.place": "cot", "child.name": "Siân “Bach” Ŵyn 🌳", "count": 3, "weight": 2.350, "asked": true,
             "signs": ["a", "b"], "people": [{"role": "paramedic", "seen": false}], "nothing": null}""");

        coordinators.call("coordinator.hull", () -> bench(() -> {
            list.find(ALL);
            EntityManager entities = bench.entities();
            Object id = entities.createQuery("select r.id from FormResponse r where r.status = 'RETURNED'").setMaxResults(1).getSingleResult();
            Method saved = FormResponse.class.getDeclaredMethod("saved", Answers.class, Instant.class);
            saved.setAccessible(true);
            saved.invoke(entities.find(FormResponse.class, id), given, Instant.EPOCH);
            entities.flush();
            entities.clear();
            assertThat(entities.find(FormResponse.class, id).answers()).isEqualTo(given);
            assertThat(bench.within("select jsonb_typeof(answers -> 'people') || ' ' || (answers ->> 'count') from cdop.form_response where id = " + id))
                .isEqualTo("array 3");
            return null;
        }));
    }

    @Test
    void a_connection_that_served_one_panel_shows_the_next_caller_only_theirs() throws Exception {
        Map<String, Set<String>> connections = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            for (String panel : List.of("HULL", "EASTRIDING")) {
                connections.computeIfAbsent(panel, p -> new TreeSet<>()).add(coordinators.call("coordinator." + panel.toLowerCase(), () -> bench(() -> {
                    assertThat(list.find(ALL).cases()).isNotEmpty().allMatch(row -> row.number().panel().equals(panel));
                    assertThat(bench.within("select string_agg(distinct panel, ' ') from cdop.case_file")).isEqualTo(panel);
                    return bench.within("select pg_backend_pid()");
                })));
            }
        }
        assertThat(connections.get("HULL")).as("a connection that served both").containsAnyElementsOf(connections.get("EASTRIDING"));
    }

    @Test
    void who_has_no_role_sees_no_row() throws Exception {
        assertThat(bench.outside(CASES)).isEqualTo("0");
        assertThat(bench.outside("select count(*) from cdop.child")).isEqualTo("0");
        assertThat(bench.outside("select count(*) from cdop.form_response")).isEqualTo("0");
        assertThat(coordinators.call("auditor", () -> list.find(ALL).cases())).as("a role in the container alone").isEmpty();
        assertThat(coordinators.call("nobody.at.all", () -> list.find(ALL).cases())).isEmpty();
    }

    @Test
    void after_a_refused_call_nothing_of_its_callers_rights_is_left() throws Exception {
        CaseNumber other = coordinators.call("coordinator.eastriding", () -> list.find(ALL)).cases().get(0).number();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> coordinators.call("coordinator.hull", () -> files.open(other))).isInstanceOf(NotFound.class);
            coordinators.call("coordinator.hull", () -> bench(() -> list.find(ALL)));
            assertThat(bench.outside(RIGHTS)).isEmpty();
            assertThat(bench.outside(CASES)).isEqualTo("0");
        }
    }

    private <T> T bench(Callable<T> work) {
        try {
            return bench.dropped(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
