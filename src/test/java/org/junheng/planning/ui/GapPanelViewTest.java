package org.junheng.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.Lineages;
import org.junheng.assessment.PlanCosts;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseFixture;
import org.junheng.planning.GapAnalyses;
import org.junheng.planning.GapAnalysis;
import org.junheng.planning.UnitCosts;
import org.junheng.platform.text.Texts;
import org.junheng.platform.ui.OpenableValue;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class GapPanelViewTest extends SpringBrowserlessTest {

    @Autowired
    PlanningNavigation parts;

    @Autowired
    GapAnalyses analyses;

    @Autowired
    UnitCosts costs;

    @Autowired
    Lineages lineages;

    @Autowired
    CaseFixture cases;

    @Autowired
    Texts texts;

    RegionCode county = WorkbookFixture.COUNTY;

    @BeforeEach
    void takeCounty() {
        county = cases.freeCounty();
    }

    @Test
    void The_plan_is_shown_with_every_measure() {
        open(ActorFixture.editor(county));

        var measures = analysis().measures();
        assertThat(page())
                .contains(
                        texts.get("planning.gap.plan"),
                        texts.get("planning.budget.title"),
                        texts.get("planning.gap.measures.count", measures.size()));
    }

    @Test
    void Costs_are_tried_out_without_being_kept() {
        open(ActorFixture.editor(county));
        price().setValue(new BigDecimal("90000"));

        button("planning.cost.try").click();

        assertThat(costs.of(county)).isEqualTo(PlanCosts.assumed());
        assertThat(find(Notification.class).exists()).isFalse();
    }

    @Test
    void The_bureau_keeps_costs_and_goes_back_to_the_defaults() {
        open(ActorFixture.editor(county));
        price().setValue(new BigDecimal("90000"));

        button("planning.cost.keep").click();
        assertThat(costs.of(county).of("R1").price()).isEqualByComparingTo("90000");

        button("planning.cost.reset").click();
        assertThat(costs.of(county)).isEqualTo(PlanCosts.assumed());
        assertThat(price().getValue())
                .isEqualByComparingTo(PlanCosts.assumed().of("R1").price());
    }

    @Test
    void Nonsense_is_answered_and_changes_nothing() {
        open(ActorFixture.editor(county));
        var before = result();

        price().setValue(new BigDecimal("-1"));
        button("planning.cost.keep").click();
        price().clear();
        button("planning.cost.try").click();
        find(IntegerField.class).single().setValue(99);

        assertThat(find(Notification.class).all()).hasSize(2);
        assertThat(costs.of(county)).isEqualTo(PlanCosts.assumed());
        assertThat(result()).isEqualTo(before);
    }

    @Test
    void Whoever_oversees_the_county_may_try_but_not_keep() {
        open(ActorFixture.actor(Role.PROVINCE_OFFICER, ActorFixture.province(county)));

        assertThat(find(Button.class).withText(texts.get("planning.cost.try")).exists())
                .isTrue();
        assertThat(find(Button.class).withText(texts.get("planning.cost.keep")).exists())
                .isFalse();
    }

    private void open(Actor actor) {
        var statistics = WorkbookFixture.sample("county-falls-short").statistics();
        var national = new Editions().national();
        var source = lineages.of(
                statistics, national, new Assessments().assess(statistics, national), () -> new Nowhere(statistics));
        UI.getCurrent().add(parts.gap(actor, county, source, prices -> analyses.of(statistics, national, prices)));
    }

    /** No cell is known of any figure. */
    private record Nowhere(CountyStatistics statistics) implements FigureTrail {

        @Override
        public List<FigureOrigin> of(SchoolCode school, Collection<Column> columns) {
            return columns.stream()
                    .map(column -> new FigureOrigin(school, "", column, null, new Origin.FromUnkeptFile("gap.xlsx")))
                    .toList();
        }

        @Override
        public CountyOrigin of(CountyFigure figure) {
            return new CountyOrigin(figure, null, new Origin.FromUnkeptFile("gap.xlsx"));
        }
    }

    @Test
    void A_coefficient_opens_to_where_it_comes_from() {
        open(ActorFixture.editor(county));

        find(OpenableValue.class, find(GapResult.class).single())
                .all()
                .getFirst()
                .getContent()
                .click();
        assertThat(dialog()).contains(texts.get("assessment.spread.pupils"));
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private GapAnalysis analysis() {
        return analyses.of(
                WorkbookFixture.sample("county-falls-short").statistics(),
                new Editions().national(),
                PlanCosts.assumed());
    }

    private BigDecimalField price() {
        List<BigDecimalField> fields = find(BigDecimalField.class).all();
        return fields.getFirst();
    }

    private Button button(String key) {
        return find(Button.class).withText(texts.get(key)).single();
    }

    private String result() {
        return find(GapResult.class).single().getElement().getTextRecursively();
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
