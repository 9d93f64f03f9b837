package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;

import org.junheng.IntegrationTest;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQueries;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Round;
import org.junheng.casefile.Round.QueryRule;
import org.junheng.casefile.Rounds;
import org.junheng.schooldata.Query;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round may demand that every query on the figures be explained before a case goes up; the usual one does not. */
@IntegrationTest
class QueriesDemandedIT {

    private static final String UNEXPLAINED = "certification.county.ready.unexplained";

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Rounds rounds;

    @Autowired
    Readiness readiness;

    @Autowired
    CaseQueries queries;

    @Test
    void Where_the_round_demands_it_an_unexplained_query_stands_in_the_way() {
        rounds.save(actor(Role.ADMIN, NATION), demanding());
        var free = cases.freeCounty();
        var id = casefiles.open(ActorFixture.editor(free), free, "2026-explained");
        county.importWorkbook(id, CountyAtWork.MEETS);
        var open = queries.unexplained(id).stream().map(Query::id).toList();
        assertThat(gap(id)).isTrue();

        queries.explain(county.editorOf(id), id, new CaseQueries.Draft(open, "已逐校核对", null));

        assertThat(open).isNotEmpty();
        assertThat(gap(id)).isFalse();
    }

    @Test
    void Elsewhere_it_is_said_but_does_not_hinder() {
        var id = cases.open();
        county.importWorkbook(id, CountyAtWork.MEETS);

        assertThat(readiness.unexplained(id)).isNotEmpty();
        assertThat(gap(id)).isFalse();
    }

    private boolean gap(CaseId id) {
        return readiness.gaps(id).stream().anyMatch(gap -> gap.key().equals(UNEXPLAINED));
    }

    private Round demanding() {
        var usual = rounds.get("2026");
        return new Round(
                "2026-explained",
                "2026",
                usual.schoolYear(),
                usual.fiscalYear(),
                usual.opens(),
                usual.closes(),
                usual.edition(),
                QueryRule.EXPLAINED,
                usual.signOff(),
                usual.nationalSteps());
    }
}
