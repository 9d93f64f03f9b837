package org.junheng.casefile;

import java.util.Optional;
import org.junheng.schooldata.Query;

/**
 * A query (疑似问题) on a case's figures, with what the county last said of it.
 *
 * @param latest what was said last, whether or not of the facts that stand now
 */
public record ExplainedQuery(Query query, Optional<QueryExplanation> latest) {

    /** What is said of the facts that stand now; empty as long as nobody has explained them. */
    public Optional<QueryExplanation> explanation() {
        return latest.filter(said -> said.facts().equals(query.message().arguments()));
    }

    /** What was said of the same query before the figures changed; empty if what was said still counts. */
    public Optional<QueryExplanation> outdated() {
        return explanation().isPresent() ? Optional.empty() : latest;
    }
}
