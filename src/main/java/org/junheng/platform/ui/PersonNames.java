package org.junheng.platform.ui;

/** How pages name people; {@code identity} knows. */
@FunctionalInterface
public interface PersonNames {

    /** The name by which people know the person with this login name; the login name itself if nobody has it. */
    String of(String login);
}
