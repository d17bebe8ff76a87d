package org.cdop.form;

import java.math.BigDecimal;

/**
 * What an answer must keep to; null or empty where there is no such limit.
 *
 * @param maxLength characters
 * @param min       lowest number, or fewest entries of a group; {@code max} accordingly
 * @param usualMin  a number below it is queried, not refused; {@code usualMax} accordingly
 * @param notBefore question whose day must not be later
 * @param usuallyNotBefore question whose day is seldom later: queried, not refused
 * @param notFuture a day or moment that cannot be to come
 */
public record Limits(Integer maxLength, BigDecimal min, BigDecimal max, BigDecimal usualMin, BigDecimal usualMax,
                     String notBefore, String usuallyNotBefore, boolean notFuture) {
}
