package org.cdop.exchange;

/**
 * What is wrong, or looks wrong, in a file that is imported (contract of the case import).
 *
 * @param row     data rows from 1; 0 where it is the file as a whole
 * @param column  name of the column; null where it is the row as a whole
 * @param warning a warning rejects nothing, an error rejects the row
 */
public record ImportFinding(long row, String column, boolean warning, String message) {

    public String severity() {
        return warning ? "warning" : "error";
    }
}
