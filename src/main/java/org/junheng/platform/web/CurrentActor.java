package org.junheng.platform.web;

import org.junheng.shared.Actor;

/** Who is acting in the present request; {@code identity} knows. */
public interface CurrentActor {

    /**
     * The person signed in.
     *
     * @throws org.junheng.shared.Refusal if nobody is
     */
    Actor get();
}
