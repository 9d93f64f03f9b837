package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The opinion and the decisions that a task takes. */
final class DecisionBar extends Composite<Div> {

    private static final int LONGEST = 4_000;

    /** Decisions that throw work back or end something: asked twice, never the first button. */
    private static final Set<String> GRAVE = Set.of(
            "RETURN",
            "REJECT",
            "FAIL",
            "NOT_RECOMMEND",
            "NOT_APPLY",
            "OBJECT",
            "REFUSED",
            "UPHOLD_REJECT",
            "UPHOLD_RECTIFY",
            "TERMINATE");

    private final TextArea opinion = new TextArea();
    private final Predicate<String> needsOpinion;
    private final BiConsumer<String, String> decide;

    /**
     * Offers decisions.
     *
     * @param needsOpinion whether a decision needs an opinion in words
     * @param decide takes a decision that was confirmed, with its opinion
     */
    DecisionBar(List<String> decisions, Predicate<String> needsOpinion, BiConsumer<String, String> decide) {
        this.needsOpinion = needsOpinion;
        this.decide = decide;
        opinion.setLabel(getTranslation("platform.task.opinion"));
        opinion.setHelperText(getTranslation("platform.task.opinion.draft"));
        opinion.setMaxLength(LONGEST);
        opinion.setRequiredIndicatorVisible(decisions.stream().allMatch(needsOpinion));
        opinion.addValueChangeListener(change -> opinion.setInvalid(false));
        var buttons = new Div();
        buttons.addClassName("jh-row");
        decisions.stream()
                .sorted((a, b) -> Boolean.compare(isGrave(a), isGrave(b)))
                .forEach(decision -> {
                    var first = buttons.getComponentCount() == 0;
                    buttons.add(button(decision, first && !isGrave(decision)));
                });
        getContent().addClassNames("jh-panel", "jh-decisions");
        getContent().add(new H2(getTranslation("platform.task.decide")), opinion, buttons);
    }

    private String opinion() {
        return opinion.getValue().strip();
    }

    /** Goes on with an opinion written earlier, and keeps every change from now on. */
    void keepIn(FormDraft draft) {
        draft.text("opinion", opinion);
    }

    private Button button(String decision, boolean main) {
        var button = new Button(text(decision), click -> choose(decision));
        if (main) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else if (isGrave(decision)) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    private void choose(String decision) {
        if (opinion().isEmpty() && needsOpinion.test(decision)) {
            opinion.setErrorMessage(getTranslation("platform.task.opinion.missing", text(decision)));
            opinion.setInvalid(true);
            opinion.focus();
        } else if (isGrave(decision)) {
            var name = text(decision);
            var question = getTranslation("platform.task.confirm", name);
            ConfirmStep.ask(name, question, name, () -> decide.accept(decision, opinion()));
        } else {
            Notices.attempt(() -> decide.accept(decision, opinion()));
        }
    }

    private String text(String decision) {
        return getTranslation("platform.decision." + decision);
    }

    private static boolean isGrave(String decision) {
        return GRAVE.contains(decision);
    }
}
