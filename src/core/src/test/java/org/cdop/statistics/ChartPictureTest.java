package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartPictureTest {

    private static final String TABLE = """
        {"table": "sex", "title": "Sex of the child", "population": "reviews", "from": "2024-04-01", "until": "2025-04-01", "panels": ["HULL"],
         "audience": "public", "dataCut": "2025-06-01T09:00:00Z", "n": 43,
         "columns": [{"id": "count", "label": "Cases"}, {"id": "percent", "label": "Per cent of known", "interval": true}],
         "rows": [{"group": "male", "label": "Male", "count": {"value": 28}, "percent": {"value": 65.1, "lower": 50.2, "upper": 77.6}},
                  {"group": "female", "label": "Female", "count": {"suppressed": true}, "percent": %s}],
         "notes": ["Draft, not for publication"]}""";
    private static final String HIDDEN = "{\"suppressed\": true}";
    private static final String SHOWN = "{\"value\": 34.9, \"lower\": 22.4, \"upper\": 49.8}";

    private static ChartPicture picture(String female) {
        try (JsonReader reader = Json.createReader(new StringReader(TABLE.formatted(female)))) {
            JsonObject json = reader.readObject();
            return new ChartPicture(PublishedTable.read(json));
        }
    }

    private static int bars(String svg) {
        return svg.split("<rect", -1).length;
    }

    @Test
    void a_hidden_value_is_named_and_never_drawn() {
        String svg = picture(HIDDEN).svg();
        assertThat(svg).contains("Female: hidden [c]", "Male: 65.1 % (50.2 to 77.6)", "Draft, not for publication", ">Sex of the child. Per cent of known");
        assertThat(bars(picture(SHOWN).svg()) - bars(svg)).isEqualTo(1);
    }

    @Test
    void the_picture_is_an_image_with_a_row_for_each_group() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(picture(HIDDEN).png())).getWidth()).isEqualTo(1200);
    }
}
