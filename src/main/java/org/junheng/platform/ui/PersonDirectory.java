package org.junheng.platform.ui;

import org.junheng.shared.Actor;

/** What the pages say of people; {@code identity} knows. */
public interface PersonDirectory {

    /** The bodies a person acts for, such as the bureau of a county, in the language of the present page. */
    String bodies(Actor actor);

    /** The name by which people know the person with this login name; the login name itself if nobody has it. */
    String nameOf(String login);
}
