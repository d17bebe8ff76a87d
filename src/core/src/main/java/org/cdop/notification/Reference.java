package org.cdop.notification;

import java.security.SecureRandom;

/** The reference of a notification: short enough to be read over the telephone, without letters that look alike. */
final class Reference {

    private static final String LETTERS = "23456789BCDFGHJKMNPQRTVWXY";
    private static final SecureRandom CHANCE = new SecureRandom();

    private Reference() {
    }

    static String next() {
        StringBuilder text = new StringBuilder("N-");
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
