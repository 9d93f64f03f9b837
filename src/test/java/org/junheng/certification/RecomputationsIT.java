package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.StoredCells;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever was calculated in the past comes out the same today, to the last digit. */
@IntegrationTest
class RecomputationsIT {

    @Autowired
    Recomputations recomputations;

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
    void Every_calculation_kept_in_any_case_comes_out_the_same() {
        var all = jdbc
                .sql("select distinct case_id from case_record where kind = 'indicators'")
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> recomputations.of(actor(Role.NATION_OFFICER, NATION), id).stream())
                .toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(6).allMatch(Recomputation::isSame);
    }

    @Test
    void One_cell_changed_behind_the_applications_back_is_found() {
        var id = calculated();
        var before = equipment(id);

        setEquipment(id, "0.01");
        assertThat(of(id)).singleElement().matches(one -> !one.isSame());

        setEquipment(id, before);
        assertThat(of(id)).singleElement().matches(Recomputation::isSame);
    }

    @Test
    void A_later_import_leaves_the_earlier_calculation_as_it_was() {
        var id = calculated();
        county.importWorkbook(id, CountyAtWork.FALLS_SHORT);
        indicators.calculate(id, county.editorOf(id));

        assertThat(of(id)).hasSize(2).allMatch(Recomputation::isSame);
        assertThat(of(id)).extracting(Recomputation::then).doesNotHaveDuplicates();
    }

    @Test
    void Strangers_learn_nothing() {
        var id = calculated();
        var stranger = editor(cases.freeCounty());

        assertThatThrownBy(() -> recomputations.of(stranger, id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private CaseId calculated() {
        var id = cases.open();
        county.importWorkbook(id, CountyAtWork.MEETS);
        indicators.calculate(id, county.editorOf(id));
        return id;
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

    private List<Recomputation> of(CaseId id) {
        return recomputations.of(county.editorOf(id), id);
    }
}
