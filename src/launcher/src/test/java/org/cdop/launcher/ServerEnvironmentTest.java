package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerEnvironmentTest {

    private static final Login OWNER = new Login("127.0.0.1", 5433, "cdop", "cdop_owner", "the owner's");

    @TempDir
    private Path folder;
    private DataDirectory data;

    @BeforeEach
    void hold() {
        data = DataDirectory.hold(folder.resolve("data"));
    }

    @AfterEach
    void release() {
        data.close();
    }

    private ServerEnvironment with(Map<String, String> given) {
        return new ServerEnvironment(ServerOptions.of(given), data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "0"})
    void a_demonstration_is_asked_for_in_three_words_only(String demo) {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> with(Map.of("CDOP_DEMO", demo)).check())
            .withMessage("CDOP_DEMO is " + demo + ", but must be true, accounts or false.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cdop.example", "https://cdop.example/", "ftp://cdop.example", "https://cdop example"})
    void an_address_that_links_could_not_be_made_of_is_refused(String address) {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> with(Map.of("CDOP_BASE_URL", address)).check())
            .withMessageStartingWith("CDOP_BASE_URL is " + address + ", but must be an address such as https://cdop.example");
        with(Map.of("CDOP_BASE_URL", "https://cdop.example/reviews")).check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1000000"})
    void a_limit_of_the_floods_is_a_number(String limit) {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> with(Map.of("CDOP_SIGN_INS_A_MINUTE", limit)).check())
            .withMessage("CDOP_SIGN_INS_A_MINUTE is " + limit + ", but must be a number from 1 to 999999.");
        with(Map.of("CDOP_SIGN_INS_A_MINUTE", "60", "CDOP_FORM_POSTS_A_MINUTE", "999999")).check();
    }

    @Test
    void a_short_demonstration_password_is_refused_where_there_is_a_demonstration() {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> with(Map.of("CDOP_DEMO_PASSWORD", "seven77")).check())
            .withMessageContaining("CDOP_DEMO_PASSWORD is shorter than 8 characters");
        with(Map.of("CDOP_DEMO", "false", "CDOP_DEMO_PASSWORD", "seven77")).check();
    }

    @Test
    void the_demonstration_password_given_once_is_kept_for_the_next_start() {
        with(Map.of("CDOP_DEMO_PASSWORD", "given at first")).demoPassword();

        assertThat(with(Map.of()).demoPassword()).isEqualTo("given at first");
    }

    @Test
    void without_a_demonstration_no_password_of_it_reaches_the_server() {
        assertThat(with(Map.of("CDOP_DEMO", "false", "CDOP_DEMO_PASSWORD", "something long")).of(OWNER))
            .containsEntry("CDOP_DEMO", "false").containsEntry("CDOP_DEMO_PASSWORD", "");
    }

    @Test
    void the_application_signs_in_as_another_than_the_owner() {
        Map<String, String> all = with(Map.of()).of(OWNER);

        assertThat(all).containsEntry("DB_USER", "cdop_owner").containsEntry("DB_PORT", "5433").containsEntry("DB_APP_USER", "cdop_app");
        assertThat(all.get("DB_APP_PASSWORD")).isNotBlank().isNotEqualTo(all.get("DB_PASSWORD"));
    }

    @Test
    void mail_is_sent_only_where_a_mail_server_is_named() {
        assertThat(with(Map.of()).of(OWNER)).containsEntry("CDOP_MAIL", "off");
        assertThat(with(Map.of("MAIL_HOST", "mail.example")).of(OWNER)).containsEntry("CDOP_MAIL", "on")
            .containsEntry("MAIL_HOST", "mail.example").containsEntry("MAIL_PORT", "25");
    }

    @Test
    void links_in_messages_lead_to_this_machine_unless_another_address_is_given() {
        assertThat(with(Map.of("HTTP_PORT", "9090")).of(OWNER)).containsEntry("CDOP_BASE_URL", "http://localhost:9090");
        assertThat(with(Map.of("CDOP_BASE_URL", "https://cdop.example")).of(OWNER)).containsEntry("CDOP_BASE_URL", "https://cdop.example");
    }
}
