package org.junheng.casefile;

import java.util.List;
import java.util.Optional;

/** What a decision rests on beside what the county handed up, such as the opinions and reports of those who review. */
public interface DecisionGrounds {

    /**
     * What a decision in this step would rest on now, one line a thing, in an order that depends on the content alone.
     *
     * @return empty if decisions in this step rest on nothing but the case itself
     */
    Optional<List<String>> lines(CaseId id, String step);
}
