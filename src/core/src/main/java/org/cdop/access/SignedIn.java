package org.cdop.access;

import java.util.Set;

/**
 * A person who has just shown who they are.
 *
 * @param name  sign-in name
 * @param roles roles held for any panel, as the container's groups
 * @param epoch grows when the person signs out everywhere; a session of an older epoch is over
 */
public record SignedIn(String name, Set<String> roles, long epoch) {
}
