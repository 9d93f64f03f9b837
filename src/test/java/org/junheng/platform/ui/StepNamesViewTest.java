package org.junheng.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junheng.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class StepNamesViewTest extends SpringBrowserlessTest {

    private static final String SIGN = "userTask_sign";
    private static final String SIGNED = "Qian \u00b7 Juzhang";

    @Test
    void In_Chinese_a_step_is_called_what_its_model_calls_it() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(StepNames.of(SIGN, SIGNED, "COUNTY_DIRECTOR@320682")).isEqualTo(SIGNED);
    }

    @Test
    void In_English_the_step_and_whom_it_is_for_are_English() {
        UI.getCurrent().setLocale(Locale.UK);

        assertThat(StepNames.of(SIGN, SIGNED, "COUNTY_DIRECTOR@320682"))
                .isEqualTo("Sign \u00b7 Head of the county bureau");
        assertThat(StepNames.of(SIGN, SIGNED, "COUNTY_DEPARTMENT@320682:FINANCE"))
                .isEqualTo("Sign \u00b7 Finance bureau");
        assertThat(StepNames.of("userTask_takeUp", "Shouli", null)).isEqualTo("Take up");
    }

    @Test
    void What_no_bundle_knows_keeps_the_name_it_was_given() {
        UI.getCurrent().setLocale(Locale.UK);

        assertThat(StepNames.of("", "county.xlsx", null)).isEqualTo("county.xlsx");
        assertThat(StepNames.of("userTask_giveOpinion", "Pingshen \u00b7 Wang Fang", "expert.1"))
                .isEqualTo("Review independently \u00b7 Wang Fang");
    }
}
