package org.cdop.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One figure that a file tells. */
interface FileFigure {

    /** What names the figure: a later one of the same key takes its place. */
    String key();

    /** What the row tells, in the order of the columns of its kind of file; null for a blank. */
    List<?> values();

    static String key(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining("|"));
    }
}
