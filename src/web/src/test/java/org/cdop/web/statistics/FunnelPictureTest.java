package org.cdop.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.cdop.statistics.Cell;
import org.cdop.statistics.ComparedMeasure;
import org.cdop.statistics.Funnel;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.ReportingYear;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FunnelPictureTest {

    private static Funnel about(Double centre) {
        ComparedMeasure deaths = ComparedMeasure.of("child-mortality", List.of());
        return new Funnel(deaths, new ReportingYear(2024), new ReportingYear(2025), "England", centre, "A release", false, "",
            List.of(new Funnel.Point(new PanelChoice("NORTH", "North"), 24, 61_500, new Cell(39.0, 25.0, 58.1, null, false, null), null),
                new Funnel.Point(new PanelChoice("SOUTH", "South"), 2, 20_000, new Cell(null, null, null, null, false, "no rate is given below 3 deaths"), null)));
    }

    @Test
    void every_panel_that_has_a_value_is_named_beside_the_line_and_its_limits() {
        String svg = new FunnelPicture(about(30.0)).drawn().svg(about(30.0).inWords());
        assertThat(svg).contains("NORTH", "England", "95 % limits", "99.8 % limits", "true counts", "2023-24 to 2024-25").doesNotContain("SOUTH", "95 % lower");
        assertThat(svg).contains("<title", "The line in the middle is 30.0, of England. North: 39.0.");
    }

    @Test
    void without_a_value_in_the_middle_no_limit_is_drawn() {
        assertThat(new FunnelPicture(about(null)).drawn().svg("")).contains("NORTH").doesNotContain("95 % limits");
    }

    @Test
    void the_picture_is_an_image() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(new FunnelPicture(about(30.0)).drawn().png())).getWidth()).isEqualTo(1000);
    }
}
