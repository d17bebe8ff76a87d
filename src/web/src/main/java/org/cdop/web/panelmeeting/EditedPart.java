package org.cdop.web.panelmeeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cdop.panelmeeting.AnonymisedText;

/** One part of an anonymised case while its texts are edited. */
public class EditedPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final List<Line> lines = new ArrayList<>();

    EditedPart(AnonymisedText.Part part) {
        title = part.title();
        part.items().forEach(item -> lines.add(new Line(item)));
    }

    AnonymisedText.Part part() {
        return new AnonymisedText.Part(title, lines.stream().map(Line::item).toList());
    }

    public String getTitle() {
        return title;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One text while it is edited; blanked, it leaves the case. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String label;
        private final boolean free;
        private String text;

        Line(AnonymisedText.Item item) {
            label = item.label();
            free = item.free();
            text = item.text();
        }

        AnonymisedText.Item item() {
            return new AnonymisedText.Item(label, text == null ? "" : text, free);
        }

        public String getLabel() {
            return label;
        }

        /** Whether the text needs room: written freely, or of several lines. */
        public boolean isLong() {
            return free || text != null && text.contains("\n");
        }

        public int getRows() {
            return Math.max(2, Math.min(14, text == null ? 2 : text.length() / 75 + (int) text.lines().count()));
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
