package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DomainXmlTest {

    private static final String SHIPPED = """
        <domain>
          <configs>
            <config name="server-config">
              <jms-service type="EMBEDDED"><jms-host name="default_JMS_host" host="localhost" port="7676"/></jms-service>
              <iiop-service><iiop-listener id="orb-listener-1" port="3700" address="0.0.0.0"/>
                <iiop-listener id="SSL" port="3820" address="0.0.0.0"/></iiop-service>
              <java-config><jvm-options>-Xmx512m</jvm-options><jvm-options>-XX:NewRatio=2</jvm-options></java-config>
              <protocol name="http-listener-1"><http server-header="true"/></protocol>
              <protocol name="admin-listener"><http server-header="true"/></protocol>
              <network-listener name="http-listener-1" port="8080" address="0.0.0.0"/>
              <network-listener name="admin-listener" port="4848" address="0.0.0.0"/>
            </config>
            <config name="default-config"><network-listener name="http-listener-1" port="8080" address="0.0.0.0"/></config>
          </configs>
        </domain>
        """;

    @TempDir
    private Path folder;
    private Path file;
    private DomainXml xml;

    @BeforeEach
    void ship() throws IOException {
        file = Files.writeString(folder.resolve("domain.xml"), SHIPPED);
        xml = new DomainXml(file);
    }

    private String saved() throws IOException {
        xml.save();
        return Files.readString(file);
    }

    private static String element(String all, String start) {
        int from = all.indexOf(start);
        return all.substring(from, all.indexOf('>', from));
    }

    @Test
    void a_door_that_is_named_is_changed_and_no_other() throws IOException {
        xml.set("network-listener", "admin-listener", Map.of("address", "127.0.0.1", "port", "4949"));
        String all = saved();

        assertThat(all).containsOnlyOnce("127.0.0.1").containsOnlyOnce("4949");
        assertThat(all).contains("<network-listener address=\"127.0.0.1\" name=\"admin-listener\" port=\"4949\"/>");
    }

    @Test
    void without_a_name_every_one_of_the_kind_is_changed() throws IOException {
        xml.set("iiop-listener", null, Map.of("enabled", "false"));

        assertThat(saved().split("enabled=\"false\"", -1)).hasSize(3);
    }

    @Test
    void the_header_that_names_the_server_is_switched_off_for_one_protocol() throws IOException {
        xml.http("http-listener-1", Map.of("server-header", "false"));
        String all = saved();

        assertThat(element(all.substring(all.indexOf("<protocol name=\"http-listener-1\"")), "<http ")).contains("server-header=\"false\"");
        assertThat(element(all.substring(all.indexOf("<protocol name=\"admin-listener\"")), "<http ")).contains("server-header=\"true\"");
    }

    @Test
    void no_message_service_listens_on_every_address() throws IOException {
        xml.withoutMessageService();

        assertThat(saved()).contains("type=\"DISABLED\"", "host=\"127.0.0.1\"").doesNotContain("EMBEDDED", "7676");
    }

    @Test
    void free_ports_are_all_different() throws IOException {
        xml.freePorts("iiop-listener");
        String all = saved();

        assertThat(all).doesNotContain("3700", "3820");
        assertThat(element(all, "<iiop-listener").replaceAll("\\D", "")).isNotEqualTo(
            element(all.substring(all.indexOf("SSL")), "SSL").replaceAll("\\D", ""));
    }

    @Test
    void an_option_of_the_virtual_machine_is_taken_away_by_its_beginning_and_another_added() throws IOException {
        xml.withoutOption("-Xmx").option("-Djava.io.tmpdir=/a folder/tmp");

        assertThat(saved()).contains("<jvm-options>-Djava.io.tmpdir=/a folder/tmp</jvm-options>", "-XX:NewRatio=2").doesNotContain("-Xmx512m");
    }
}
