package org.junheng.casefile.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseSteps;
import org.junheng.casefile.StepHolders;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.StepNames;
import org.junheng.platform.web.CurrentActor;
import org.springframework.stereotype.Component;

/** Where a case stands: its steps, in words. */
@Component
final class Whereabouts {

    private final CaseSteps steps;
    private final CurrentActor actor;
    private final StepHolders holders;

    Whereabouts(CaseSteps steps, CurrentActor actor, StepHolders holders) {
        this.steps = steps;
        this.actor = actor;
        this.holders = holders;
    }

    /** The steps a case stands at; whoever asks must have checked that the case may be seen. */
    List<Todo> of(CaseId id) {
        return steps.of(actor.get(), id);
    }

    /** The labels of the steps, each once. */
    static String steps(List<Todo> steps) {
        return steps.stream()
                .map(StepNames::of)
                .distinct()
                .collect(joining(I18NProvider.translate("casefile.list.separator")));
    }

    /** The first of the due dates. */
    static @Nullable Instant due(List<Todo> steps) {
        return steps.stream()
                .map(Todo::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Who has the step: the person who claimed it, else those who may. */
    String holder(Todo step) {
        return String.join(I18NProvider.translate("casefile.list.separator"), holders.of(step));
    }
}
