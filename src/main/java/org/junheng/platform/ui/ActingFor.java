package org.junheng.platform.ui;

import org.junheng.shared.Actor;

/** Names the body a person acts for, in the header of every page; {@code identity} knows. */
public interface ActingFor {

    /** Such as the bureau of a county, in the language of the present page; several are joined. */
    String describe(Actor actor);
}
