package org.cdop.annualreport;

import java.util.List;

/** A part of a paper, whatever it is written as: Word and PDF are made of the same parts. */
sealed interface Block {

    /** A heading of the second or third level; one with an anchor is a bookmark. */
    record Heading(int level, String text, String anchor) implements Block {
    }

    /** A paragraph; its kind is "draft", "note" or empty. */
    record Words(String text, String kind) implements Block {
    }

    /** A table under its title; the first row is its header, the first cell of every other row heads that row. */
    record Grid(String title, List<List<String>> rows) implements Block {
    }

    /** A chart, and the same in words. */
    record Picture(byte[] png, String alternative, int pixelsWide, int pixelsHigh) implements Block {
    }

    /** A list of equals. */
    record Items(List<String> items) implements Block {
    }
}
