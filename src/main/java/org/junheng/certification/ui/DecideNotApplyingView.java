package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Eligibilities;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;

/** The county's leader decides whether the county applies in this round, seeing what speaks against it. */
@PermitAll
@Route("tasks/decide-not-applying")
class DecideNotApplyingView extends TaskFormView<NoData> {

    private final Eligibilities eligibilities;
    private final ResultParts results;

    DecideNotApplyingView(TaskDesk desk, Eligibilities eligibilities, ResultParts results) {
        super(desk);
        this.eligibilities = eligibilities;
        this.results = results;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var edition = eligibilities.edition(id);
        var parts =
                Panel.stack(new Hint(Tone.WARNING, I18NProvider.translate("certification.county.notApplying.hint")));
        eligibilities
                .latest(id)
                .ifPresent(eligibility -> parts.add(
                        new Panel("certification.county.eligibility", new EligibilitySummary(eligibility, edition))));
        results.latest(actor(), id).ifPresent(parts::add);
        return parts;
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }
}
