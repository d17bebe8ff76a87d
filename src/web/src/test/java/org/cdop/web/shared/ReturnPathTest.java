package org.cdop.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnPathTest {

    @Test
    void after_signing_in_one_stands_where_one_wanted_to_go() {
        assertThat(ReturnPath.local("/cases/case?ref=HULL/2026-1")).isEqualTo("/cases/case?ref=HULL/2026-1");
        assertThat(ReturnPath.signIn("/cases/list?q=ash&page=2")).isEqualTo("/sign-in?return=/cases/list%3Fq%3Dash%26page%3D2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
        "/cases\r\nSet-Cookie: a=b", "cases", "/sign-in?return=/sign-in", "/sign-out"})
    void nobody_is_sent_to_another_server_or_in_a_circle(String asked) {
        assertThat(ReturnPath.local(asked)).isEqualTo("/");
        assertThat(ReturnPath.signIn(asked)).isEqualTo("/sign-in");
    }
}
