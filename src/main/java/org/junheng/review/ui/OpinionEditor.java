package org.junheng.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Judgement;
import org.junheng.review.Mark;
import org.junheng.review.Opinion;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Rubrics;
import org.junheng.review.Standing;
import org.junheng.standard.Rubric;

/** The opinion on one item; tells of every change at once. Alt with the arrow keys goes to the items around it. */
final class OpinionEditor extends Composite<Div> {

    private static final int LONGEST = 4_000;

    private final String item;
    private final RadioButtonGroup<Mark> mark = new RadioButtonGroup<>();
    private final RadioButtonGroup<Judgement> judgement = new RadioButtonGroup<>();
    private final RadioButtonGroup<Rubric.Grade> grade = new RadioButtonGroup<>();
    private final @Nullable Rubric rubric;
    private final TextArea remark = new TextArea();
    private final Div state = new Div();

    /**
     * Shows an opinion as far as it has come.
     *
     * @param rubric of a graded item
     * @param changed takes every change
     * @param step goes from this item so many on or back
     */
    OpinionEditor(
            Standing standing,
            @Nullable Rubric rubric,
            Consumer<OpinionDraft> changed,
            BiConsumer<String, Integer> step) {
        this.item = standing.item();
        this.rubric = rubric;
        mark.setLabel(getTranslation("review.mark"));
        mark.setItems(Mark.values());
        mark.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        judgement.setLabel(getTranslation("review.judgement"));
        judgement.setItems(Judgement.values());
        judgement.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        offerGrades();
        remark.setLabel(getTranslation("review.remark"));
        remark.setHelperText(getTranslation("review.remark.how"));
        remark.setMaxLength(LONGEST);
        remark.setMinRows(4);
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        standing.draft().ifPresent(this::fill);
        mark.addValueChangeListener(change -> changed.accept(draft()));
        judgement.addValueChangeListener(change -> {
            dropContradiction();
            changed.accept(draft());
        });
        grade.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judge(change.getValue());
                changed.accept(draft());
            }
        });
        remark.addValueChangeListener(change -> changed.accept(draft()));
        state.getElement().setAttribute("role", "status");
        state.addClassName("jh-row");
        say(standing);
        getContent().addClassNames("jh-panel", "jh-desk-editor");
        getContent().add(new H3(getTranslation("review.opinion")), mark, grade, judgement, remark, state, steps(step));
    }

    /** What is entered now. */
    OpinionDraft draft() {
        var given = grade.getValue();
        return new OpinionDraft(
                item, mark.getValue(), judgement.getValue(), remark.getValue(), given == null ? null : given.name());
    }

    /** The grades of a graded item, each with what deserves it. */
    private void offerGrades() {
        grade.setVisible(rubric != null);
        grade.setLabel(getTranslation("review.grade"));
        grade.setItemLabelGenerator(one -> one.name() + " · " + one.description());
        grade.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        if (rubric != null) {
            grade.setItems(rubric.grades());
            grade.setHelperText(getTranslation("review.grade.how", rubric.passing()));
        }
    }

    /** A grade decides the judgement. */
    private void judge(Rubric.@Nullable Grade given) {
        if (rubric != null && given != null) {
            judgement.setValue(Rubrics.judgement(rubric, given.name()));
        }
    }

    /** A judgement that is chosen against the grade takes it back. */
    private void dropContradiction() {
        var given = grade.getValue();
        if (rubric != null && given != null && judgement.getValue() != Rubrics.judgement(rubric, given.name())) {
            grade.clear();
        }
    }

    /** Says how far the item has come. */
    void say(Standing standing) {
        state.removeAll();
        var tone = switch (standing.state()) {
            case MISSING -> Tone.NEUTRAL;
            case CHANGED -> Tone.WARNING;
            case COMPLETE -> Tone.GOOD;
        };
        state.add(new Badge(tone, getTranslation(standing.state().textKey())));
        if (standing.opinion() != null) {
            state.add(muted(source(standing.opinion())));
        }
    }

    private String source(Opinion opinion) {
        if (opinion.reviewer().isEmpty()) {
            return getTranslation("review.proposed");
        }
        return getTranslation(opinion.handedIn() == null ? "review.saved" : "review.stands");
    }

    /** Says that the last change could not be saved. */
    void sayNotSaved() {
        state.add(new Badge(Tone.BAD, getTranslation("review.not-saved")));
    }

    private void fill(OpinionDraft draft) {
        mark.setValue(draft.mark());
        judgement.setValue(draft.judgement());
        if (rubric != null) {
            rubric.grades().stream()
                    .filter(one -> one.name().equals(draft.grade()))
                    .findFirst()
                    .ifPresent(grade::setValue);
        }
        remark.setValue(draft.words());
    }

    private Div steps(BiConsumer<String, Integer> step) {
        var previous = new Button(
                getTranslation("review.previous"), VaadinIcon.ARROW_LEFT.create(), click -> step.accept(item, -1));
        var next = new Button(
                getTranslation("review.next"), VaadinIcon.ARROW_RIGHT.create(), click -> step.accept(item, 1));
        next.setIconAfterText(true);
        Shortcuts.addShortcutListener(getContent(), () -> step.accept(item, -1), Key.ARROW_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(getContent(), () -> step.accept(item, 1), Key.ARROW_DOWN, KeyModifier.ALT);
        var steps = new Div(previous, next, muted(getTranslation("review.keys")));
        steps.addClassName("jh-row");
        return steps;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("jh-muted", "jh-small");
        return span;
    }
}
