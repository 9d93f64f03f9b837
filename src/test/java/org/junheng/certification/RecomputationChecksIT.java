package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;

import java.util.Objects;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.RecomputationCheck.Screening;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.StoredCells;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All calculations of all cases at once: columns first, then every number. */
@IntegrationTest
class RecomputationChecksIT {

    @Autowired
    RecomputationChecks checks;

    @Autowired
    Indicators indicators;

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    StoredCells stored;

    @Autowired
    JdbcClient jdbc;

    @Test
    void Whoever_sees_the_nation_checks_every_calculation_and_all_come_out_the_same() {
        var mine = calculated(CountyAtWork.FALLS_SHORT);
        var officer = actor(Role.NATION_OFFICER, NATION);

        assertThat(checks.screen(officer))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(RecomputationCheck::isSame)
                .allMatch(check -> check.proof() == null)
                .extracting(RecomputationCheck::caseId)
                .contains(mine);
        assertThat(checks.prove(officer)).allMatch(RecomputationCheck::isSame).allMatch(check -> check.proof() != null);
    }

    @Test
    void A_county_sees_only_its_own() {
        var mine = calculated(CountyAtWork.MEETS);

        assertThat(checks.screen(county.editorOf(mine)))
                .singleElement()
                .matches(check -> check.caseId().equals(mine) && check.isSame());
    }

    @Test
    void A_verdict_changed_in_what_was_kept_is_seen_at_once() {
        var mine = calculated(CountyAtWork.FALLS_SHORT);

        assertThat(screeningWith(mine, "{resource}", "\"MET\"")).isEqualTo(Screening.DEVIATES);
        assertThat(screening(mine)).isEqualTo(Screening.SAME);
    }

    @Test
    void A_count_changed_in_what_was_kept_is_seen_at_once() {
        var mine = calculated(CountyAtWork.FALLS_SHORT);

        assertThat(screeningWith(mine, "{stages,0,complying}", "1")).isEqualTo(Screening.DEVIATES);
    }

    @Test
    void A_coefficient_changed_in_what_was_kept_is_seen_at_once() {
        var mine = calculated(CountyAtWork.FALLS_SHORT);

        assertThat(screeningWith(mine, "{coefficients,0,value}", "0.999")).isEqualTo(Screening.DEVIATES);
    }

    @Test
    void A_cell_changed_behind_the_applications_back_is_found_by_the_proof() {
        var mine = calculated(CountyAtWork.MEETS);
        var before = equipment(mine);

        setEquipment(mine, "0.01");
        assertThat(screening(mine)).isEqualTo(Screening.SAME);
        assertThat(checks.prove(county.editorOf(mine))).singleElement().satisfies(check -> {
            assertThat(check.screening()).isEqualTo(Screening.COLUMNS_CHANGED);
            assertThat(Objects.requireNonNull(check.proof()).isSame()).isFalse();
        });

        setEquipment(mine, before);
        assertThat(checks.prove(county.editorOf(mine))).singleElement().matches(RecomputationCheck::isSame);
    }

    private Screening screening(CaseId id) {
        return checks.screen(county.editorOf(id)).getFirst().screening();
    }

    /** Records are never changed but behind the application's back; what they were is put back. */
    private Screening screeningWith(CaseId id, String path, String value) {
        var before = jdbc.sql("select body from case_record where case_id = ? and kind = 'indicators'")
                .param(id.value())
                .query(String.class)
                .single();
        setBody(
                id,
                jdbc.sql("select jsonb_set(?::jsonb, ?::text[], ?::jsonb)::text")
                        .params(before, path, value)
                        .query(String.class)
                        .single());
        var found = screening(id);
        setBody(id, before);
        return found;
    }

    private void setBody(CaseId id, String body) {
        jdbc.sql("alter table case_record disable trigger case_record_append_only")
                .update();
        jdbc.sql("update case_record set body = ? where case_id = ? and kind = 'indicators'")
                .params(body, id.value())
                .update();
        jdbc.sql("alter table case_record enable trigger case_record_append_only")
                .update();
    }

    private String equipment(CaseId id) {
        return stored.get(figures(id), stored.first(figures(id)), "EQUIPMENT");
    }

    private void setEquipment(CaseId id, String value) {
        stored.set(figures(id), stored.first(figures(id)), "EQUIPMENT", value);
    }

    private StatisticsId figures(CaseId id) {
        return Objects.requireNonNull(casefiles.get(id).statistics());
    }

    private CaseId calculated(String workbook) {
        var id = cases.open();
        county.importWorkbook(id, workbook);
        indicators.calculate(id, county.editorOf(id));
        return id;
    }
}
