package org.cdop.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is typed")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Seen at home.\r\n\tTwice – “ill”.", "Zoë Ångström, 中文, عربي, e\u0301", "\ud83d\ude00", "<b>&amp;</b>"})
    void stays_as_it_is(String text) {
        assertThat(PlainRequest.plain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no\u0000te", "no\u0008te", "no\u000bte", "\uffffnote", "note\ufffe", "no\ud83dte"})
    void loses_what_is_no_text(String text) {
        assertThat(PlainRequest.plain(text)).isEqualTo("note");
    }
}
