package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Answers that were sent")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"text\",\"b\":3.50,\"c\":[\"one\",\"two\"],\"d\":[{\"name\":\"Elm\",\"roles\":[\"gp\"]},{}],\"e~why\":\"awaited\",\"f\":[]}",
        "{\"a\":\"text\",\"a~other\":[\"another\",7,[\"one\"],[{\"name\":\"Ash\"}]]}"})
    void stay_as_they_are(String json) {
        assertThat(Answers.parse(json).plain().toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "null", "[[[[[\"deep\"]]]]]"})
    void lose_what_no_answer_can_be(String value) {
        assertThat(Answers.parse("{\"a\":" + value + ",\"b\":\"stays\"}").plain().toJson()).contains("stays").doesNotContain("true", "null", "deep");
    }

    @Test
    void lose_the_characters_that_the_database_cannot_keep() {
        assertThat(Answers.parse("{\"a\":\"be\\u0000fore\",\"b\":[{\"name\":\"\\u0000Elm\"}]}").plain().toJson())
            .isEqualTo("{\"a\":\"before\",\"b\":[{\"name\":\"Elm\"}]}");
    }

    @Test
    void are_refused_where_they_are_nested_deeper_than_anything_can_read() {
        assertThatThrownBy(() -> Answers.parse("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")).isInstanceOf(JsonException.class);
    }
}
