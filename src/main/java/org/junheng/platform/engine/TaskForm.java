package org.junheng.platform.engine;

import java.util.List;
import java.util.Map;
import org.junheng.shared.Actor;

/**
 * What completing a user task does: one bean for each form key. Page and REST call both end here, by {@link Tasks}.
 *
 * @param <D> the data the task is completed with, a record read from JSON or filled by the page; its constructor rejects
 *     what cannot be
 */
public interface TaskForm<D extends Record> {

    /** The form key of the user tasks served, which is also the route of the page. */
    String key();

    /** The type of the data, for reading JSON and for the OpenAPI document. */
    Class<D> dataType();

    /** The codes of the decisions that this task takes now; each has a text {@code platform.decision.<code>}. */
    List<String> decisions(Todo todo);

    /** Whether this decision needs an opinion (意见) in words; only the plain handing in of work does not. */
    default boolean needsOpinion(String decision) {
        return !decision.equals("SUBMIT");
    }

    /**
     * Writes the domain's part, before the task is completed in the same transaction.
     *
     * @return the process variables that the next gateways and candidate expressions read
     * @throws org.junheng.shared.Refusal if something is wrong, missing or meanwhile impossible
     */
    Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, D data);
}
