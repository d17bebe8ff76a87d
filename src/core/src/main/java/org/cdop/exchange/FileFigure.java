package org.cdop.exchange;

import jakarta.json.stream.JsonGenerator;

/** One figure that a file tells. */
interface FileFigure {

    /** What names the figure: a later one of the same key takes its place. */
    String key();

    void write(JsonGenerator json);
}
