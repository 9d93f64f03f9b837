package org.junheng.attainment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Verdict;
import org.junheng.attainment.Attainments;
import org.junheng.attainment.Grade;
import org.junheng.attainment.MonitoringRecord;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Actor;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "nation.officer", roles = "NATION_OFFICER")
class AttainmentPanelViewTest extends SpringBrowserlessTest {

    private static final Actor NATION = ActorFixture.actor(Role.NATION_OFFICER, ActorFixture.NATION);

    @Autowired
    AttainmentTab tab;

    @Autowired
    Attainments attainments;

    @Autowired
    CaseFixture cases;

    @Autowired
    Texts texts;

    CaseId id;

    @BeforeEach
    void open() {
        var county = cases.freeCounty();
        id = cases.open(county);
        assertThat(tab.visible(NATION, id.toString())).isTrue();
        assertThat(tab.visible(ActorFixture.editor(county), id.toString())).isFalse();
        UI.getCurrent().add(tab.create(NATION, id.toString()));
    }

    @Test
    void The_nations_officer_records_results_that_count_at_once() {
        find(MonitoringForm.class).single().setValue(record(List.of()));
        record();
        assertThat(attainments.latest(NATION, id)).as("without a subject").isEmpty();

        find(MonitoringForm.class).single().setValue(record(List.of(line("0.15"))));
        record();
        assertThat(verdict()).isEqualTo(Verdict.NOT_MET);

        var restored = record(List.of(line("0.1499")));
        find(MonitoringForm.class).single().setValue(restored);
        assertThat(find(MonitoringForm.class).single().getValue()).isEqualTo(restored);
        record();
        assertThat(verdict()).isEqualTo(Verdict.MET);
        assertThat(find(AttainmentResult.class).all())
                .as("what it supersedes stays")
                .hasSize(2);
    }

    private void record() {
        find(Button.class).withText(texts.get("attainment.record")).single().click();
    }

    private Verdict verdict() {
        return attainments.latest(NATION, id).orElseThrow().verdict();
    }

    private static MonitoringRecord record(List<MonitoringRecord.Line> lines) {
        return new MonitoringRecord(2024, "report", "", lines);
    }

    private static MonitoringRecord.Line line(String rate) {
        return new MonitoringRecord.Line(Grade.FOURTH, "language", 3, new BigDecimal(rate));
    }
}
