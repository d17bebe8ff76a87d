package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.form.FormText.form;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PGobject;

@DisplayName("Answers")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptAnswersTest {

    private static final Answers FULL = Answers.NONE.with("name", "Siân ap Llwyd 🌿").with("weeks", 36)
        .withCodes("criteria", List.of("sudden", "custody")).with("people", List.of(Answers.NONE.with("name", "Elm")));

    @Test
    void come_back_from_their_document_as_they_went_in() {
        assertThat(Answers.parse(FULL.toJson())).isEqualTo(FULL);
    }

    @Test
    void come_back_from_the_column_as_they_went_in() {
        AnswersColumn column = new AnswersColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(FULL))).isEqualTo(FULL);
    }

    @Test
    void that_are_not_there_come_back_as_none_and_say_to_postgresql_of_what_type_they_are() {
        AnswersColumn column = new AnswersColumn();
        PGobject none = (PGobject) column.convertToDatabaseColumn(null);
        assertThat(none.getType()).isEqualTo("jsonb");
        assertThat(none.getValue()).isNull();
        assertThat(column.convertToEntityAttribute(none)).isNull();
    }

    @Test
    void survive_a_session_that_is_put_away() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(FULL);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(FULL);
        }
    }

    @Test
    void are_never_changed_only_copied() {
        FULL.with("name", "other").without("weeks");
        assertThat(FULL.text("name")).isEqualTo("Siân ap Llwyd 🌿");
        assertThat(FULL.has("weeks")).isTrue();
    }

    @Test
    void do_not_show_themselves_in_a_log() {
        assertThat(FULL.toString()).doesNotContain("Siân").doesNotContain("Elm").contains("name");
    }

    @Test
    void are_tidied_into_the_form_in_which_they_are_kept() {
        FormDefinition form = form("{ \"linkId\": \"nhs\", \"type\": \"nhsNumber\", \"text\": \"NHS number\" }",
            "{ \"linkId\": \"weeks\", \"type\": \"integer\", \"text\": \"Weeks\" }",
            "{ \"linkId\": \"born_on\", \"type\": \"date\", \"text\": \"Birth\" }",
            "{ \"linkId\": \"name\", \"type\": \"string\", \"text\": \"Name\" }");
        Answers sent = Answers.NONE.with("nhs", "943 476 5919").with("weeks", "36").with("born_on", "31 2 2024").with("name", "  ")
            .with("gone", "x");
        assertThat(sent.tidied(form)).isEqualTo(Answers.NONE.with("nhs", "9434765919").with("weeks", Json.createValue(36))
            .with("born_on", "31 2 2024").with("gone", "x"));
    }

    @Test
    void are_shown_in_the_words_that_people_read() {
        FormDefinition form = form("{ \"linkId\": \"died_on\", \"type\": \"partialDate\", \"text\": \"Death\" }",
            "{ \"linkId\": \"weeks\", \"type\": \"integer\", \"text\": \"Weeks\", \"unit\": \"weeks\" }",
            "{ \"linkId\": \"ill\", \"type\": \"yesNo\", \"text\": \"Ill?\" }");
        Answers answers = Answers.NONE.with("died_on", "2024-05").with("weeks", 36).with("ill", "not_known");
        assertThat(form.questions()).extracting(q -> q.shown(answers)).containsExactly("May 2024", "36 weeks", "Not known");
        assertThat(form.questions()).extracting(q -> q.shown(Answers.NONE)).containsExactly("", "", "");
    }
}
