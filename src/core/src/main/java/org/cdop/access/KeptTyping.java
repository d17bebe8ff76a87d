package org.cdop.access;

import java.time.Instant;

/**
 * What a person typed on a page and had not saved when the page was lost.
 *
 * @param fields what stood in the fields, JSON: a list of values for each name of a field
 * @param keptAt when it was kept last
 */
public record KeptTyping(String fields, Instant keptAt) {
}
