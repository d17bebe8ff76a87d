/**
 * The child death review system of a child death overview panel (CDOP).
 *
 * <p>Each sub-package is a room. A room may use only rooms to its left in this list; a test reads it:
 * time, sql, role, audit, access, mail, document, form, casefile, notification, reporting, jointresponse,
 * parallelprocess, family, analysis, reviewmeeting, panelmeeting, learning, statistics, annualreport, exchange,
 * demonstration. The words are explained in {@code src/docs/glossary.md}.
 */
package org.cdop;
