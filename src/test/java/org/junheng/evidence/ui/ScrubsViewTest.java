package org.junheng.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import org.awaitility.Awaitility;
import org.junheng.IntegrationTest;
import org.junheng.casefile.ActorFixture;
import org.junheng.evidence.DamageFixture;
import org.junheng.evidence.Scrub;
import org.junheng.evidence.Scrubs;
import org.junheng.platform.text.Texts;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "admin", roles = "ADMIN")
class ScrubsViewTest extends SpringBrowserlessTest {

    @Autowired
    DamageFixture damage;

    @Autowired
    Scrubs scrubs;

    @Autowired
    Texts texts;

    @Test
    void A_check_names_what_is_damaged_and_whose_it_is() throws Exception {
        var lost = damage.lost();
        navigate(ScrubsView.class);

        find(Button.class).withText(texts.get("evidence.scrubs.begin")).single().click();
        Awaitility.await().until(() -> latest().ended() != null);
        find(Button.class)
                .withText(texts.get("evidence.scrubs.refresh"))
                .single()
                .click();

        assertThat(find(NativeTable.class).all().getFirst().getElement().getTextRecursively())
                .contains(
                        texts.get("evidence.damage.MISSING"),
                        lost.name(),
                        lost.sha256().value());
    }

    private Scrub latest() {
        return scrubs.latest(ActorFixture.actor(Role.ADMIN, RegionCode.NATION)).getFirst();
    }
}
