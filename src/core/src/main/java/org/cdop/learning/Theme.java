package org.cdop.learning;

/** A theme that recommendations and actions can name, by its code. */
public record Theme(String code, String name) {
}
