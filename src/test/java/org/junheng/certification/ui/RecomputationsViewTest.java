package org.junheng.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import org.junheng.IntegrationTest;
import org.junheng.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "nation.officer", roles = "NATION_OFFICER")
class RecomputationsViewTest extends SpringBrowserlessTest {

    @Autowired
    Texts texts;

    @Test
    void Everything_that_was_kept_is_compared_at_once_and_done_again_on_demand() {
        navigate(RecomputationsView.class);
        assertThat(table()).contains(texts.get("certification.check.notYet"));

        find(Button.class)
                .withText(texts.get("certification.check.prove"))
                .single()
                .click();

        assertThat(table())
                .contains(texts.get("certification.check.same"))
                .doesNotContain(texts.get("certification.check.notYet"), texts.get("certification.check.other"));
    }

    private String table() {
        return find(NativeTable.class).single().getElement().getTextRecursively();
    }
}
