package org.junheng.identity;

import java.time.Instant;

/**
 * Something that was done to an account.
 *
 * @param change a code, such as {@code GRANTED}
 * @param detail what exactly, such as the role's group; may be empty
 * @param by the login name of who did it
 */
public record AccountChange(String change, String detail, String by, Instant at) {}
