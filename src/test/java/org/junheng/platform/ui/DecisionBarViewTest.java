package org.junheng.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.IntegrationTest;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class DecisionBarViewTest extends SpringBrowserlessTest {

    private final List<String> decided = new ArrayList<>();

    @BeforeEach
    void openPage() {
        navigate(InboxView.class);
    }

    @Test
    void A_decision_without_the_opinion_it_needs_is_not_taken() {
        bar(true);

        press("platform.decision.APPROVE");

        assertThat(decided).isEmpty();
        assertThat(opinion().isInvalid()).isTrue();
    }

    @Test
    void Handing_in_needs_no_opinion_and_is_not_asked_twice() {
        bar(false);

        press("platform.decision.APPROVE");

        assertThat(decided).containsExactly("APPROVE ");
    }

    @Test
    void A_grave_decision_is_asked_twice() {
        bar(true);
        test(opinion()).setValue(" as the figures differ ");

        press("platform.decision.RETURN");
        assertThat(decided).isEmpty();
        var dialog = find(Dialog.class).single();
        test(find(Button.class, dialog)
                        .withText(text("platform.decision.RETURN"))
                        .single())
                .click();

        assertThat(decided).containsExactly("RETURN as the figures differ");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void What_was_written_stays_when_the_decision_is_refused() {
        UI.getCurrent().add(new DecisionBar(List.of("APPROVE"), decision -> true, (decision, opinion) -> {
            throw Refusal.conflict("platform.task.gone", "X");
        }));
        test(opinion()).setValue("agreed");

        press("platform.decision.APPROVE");

        assertThat(opinion().getValue()).isEqualTo("agreed");
    }

    @Test
    void A_draft_is_resumed_and_every_change_told() {
        var kept = new ArrayList<String>();
        var bar = new DecisionBar(List.of("APPROVE"), decision -> true, (decision, opinion) -> {});
        UI.getCurrent().add(bar);

        bar.keepIn(new FormDraft(
                Map.of("opinion", "first"), (field, content) -> kept.add(field + " " + content), field -> {}));
        test(opinion()).setValue("first and second");

        assertThat(kept).containsExactly("opinion first and second");
    }

    private void bar(boolean needsOpinion) {
        UI.getCurrent()
                .add(new DecisionBar(
                        List.of("RETURN", "APPROVE"),
                        decision -> needsOpinion,
                        (decision, opinion) -> decided.add(decision + " " + opinion)));
    }

    private void press(String key) {
        test(find(Button.class).withText(text(key)).single()).click();
    }

    private TextArea opinion() {
        return find(TextArea.class).single();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
