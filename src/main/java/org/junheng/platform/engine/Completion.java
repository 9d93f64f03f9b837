package org.junheng.platform.engine;

/**
 * How a task is to be completed.
 *
 * @param decision one of the codes its form takes
 * @param opinion in the person's own words; may be blank only where the form says so
 * @param data of the form's data type
 */
public record Completion(String decision, String opinion, Record data) {

    public Completion {
        opinion = opinion.strip();
    }
}
