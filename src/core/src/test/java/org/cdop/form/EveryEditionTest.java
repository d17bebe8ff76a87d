package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryEditionTest {

    static Stream<FormDefinition> every_edition() {
        return FormLibrary.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void every_question_says_where_it_comes_from(FormDefinition form) {
        List<String> silent = form.questions().stream().filter(q -> q.type() != AnswerType.DISPLAY && q.source().isEmpty())
            .map(Question::linkId).toList();
        assertThat(silent).isEmpty();
    }
}
