package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;

import org.junheng.IntegrationTest;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RoundFixture;
import org.junheng.casefile.Rounds;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Role;
import org.junheng.standard.EditionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TwoEditionsIT {

    private static final EditionId PACK = new EditionId("TEST-PROVINCE-1");

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Rounds rounds;

    @Autowired
    Ledger ledger;

    @Autowired
    CaseResults results;

    @Test
    void Two_cases_are_judged_side_by_side_each_by_the_edition_it_was_opened_under() {
        rounds.save(actor(Role.ADMIN, ActorFixture.NATION), RoundFixture.like(rounds.get("2026"), "2026-pack", PACK));
        assertThat(ledger.of("ROUND", "2026-pack"))
                .last()
                .satisfies(entry -> assertThat(entry.fact("round")).contains(PACK.value()));
        var national = cases.open();
        var free = cases.freeCounty();
        var provincial = casefiles.open(editor(free), free, "2026-pack");

        county.importWorkbook(national, CountyAtWork.MEETS);
        county.importWorkbook(provincial, CountyAtWork.MEETS);

        assertThat(casefiles.get(national).edition()).hasToString("CN-2017-6");
        assertThat(casefiles.get(provincial).edition()).isEqualTo(PACK);
        assertThat(verdict(national, "G5")).isEqualTo(Verdict.MET);
        assertThat(verdict(provincial, "G5")).isEqualTo(Verdict.NOT_MET);
        assertThat(assessment(national).items()).hasSize(32);
        assertThat(assessment(provincial).items()).hasSize(33);
        assertThat(verdict(provincial, "P1")).isEqualTo(Verdict.NOT_MET);
    }

    private Verdict verdict(CaseId id, String item) {
        return assessment(id).items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private CountyAssessment assessment(CaseId id) {
        return results.of(county.editorOf(id), id).orElseThrow();
    }
}
