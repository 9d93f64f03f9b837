package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StaleApprovalsIT {

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseLog log;

    @Autowired
    Casefiles casefiles;

    @Test
    @Clause("changed-cell")
    void What_was_signed_counts_no_longer_once_the_case_holds_something_else() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        path.advance(id, "decideRecommendation");
        assertThat(stale(id)).isEmpty();

        path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));
        assertThat(stale(id)).isEmpty();
        county.addDocument(id, "G4", "more.pdf");

        assertThat(stale(id)).isNotEmpty().contains("userTask_sign").allMatch(step -> step.startsWith("userTask_"));
    }

    private List<String> stale(CaseId id) {
        var now = casefiles.digest(id);
        return log.of(county.editorOf(id), id).stream()
                .filter(entry -> entry.isStale(now))
                .map(LogEntry::step)
                .toList();
    }
}
