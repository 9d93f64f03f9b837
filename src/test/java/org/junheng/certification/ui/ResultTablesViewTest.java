package org.junheng.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.IntegrationTest;
import org.junheng.assessment.CoefficientLineage;
import org.junheng.assessment.ItemLineage;
import org.junheng.assessment.Lineage;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Verdict;
import org.junheng.certification.IndicatorResult;
import org.junheng.certification.IndicatorResult.CoefficientResult;
import org.junheng.platform.ui.OpenableValue;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** The result of a calculation in the forms of the path. */
@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class ResultTablesViewTest extends SpringBrowserlessTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void A_coefficient_asks_for_its_lineage_and_a_refusal_is_said() {
        show(source());

        find(OpenableValue.class).single().getContent().click();

        assertThat(asked).containsExactly("JUNIOR R4");
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    void A_result_that_does_not_know_its_figures_shows_its_numbers_alone() {
        show(null);

        assertThat(find(OpenableValue.class).exists()).isFalse();
        assertThat(find(ResultTables.class).single().getElement().getTextRecursively())
                .contains("0.512");
    }

    private static void show(@Nullable LineageSource lineages) {
        var coefficient = new CoefficientResult(
                Stage.JUNIOR, "R4", new BigDecimal("0.512"), new BigDecimal("0.45"), Verdict.NOT_MET);
        var result = new IndicatorResult(
                false, Verdict.NOT_MET, "digest", null, null, List.of(), List.of(coefficient), List.of(), List.of());
        UI.getCurrent().add(new ResultTables(result, new Editions().national(), lineages));
    }

    /** Notes what is asked of it and answers nothing. */
    private LineageSource source() {
        return new LineageSource() {

            @Override
            public Lineage of(SchoolCode school, Stage stage, String item) {
                throw refused(school + " " + stage + " " + item);
            }

            @Override
            public CoefficientLineage of(Stage stage, String item) {
                throw refused(stage + " " + item);
            }

            @Override
            public ItemLineage of(String item, @Nullable SchoolCode school) {
                throw refused(item);
            }

            private Refusal refused(String question) {
                asked.add(question);
                return Refusal.notFound("assessment.lineage.noCoefficient", question);
            }
        };
    }
}
