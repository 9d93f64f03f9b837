package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.certification.ReliefClaims;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.certification.Reliefs;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;

/** Claims exceptions with a promise (例外情形附承诺), beside what falls short. */
@PermitAll
@Route("tasks/claim-relief")
class ClaimReliefView extends TaskFormView<ReliefClaims> {

    private final Reliefs reliefs;
    private final ResultParts results;
    private @Nullable ReliefsField field;

    ClaimReliefView(TaskDesk desk, Reliefs reliefs, ResultParts results) {
        super(desk);
        this.reliefs = reliefs;
        this.results = results;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var shown = new ReliefsField(
                Map.of(Kind.R3, reliefs.eligible(id, Kind.R3), Kind.R5, reliefs.eligible(id, Kind.R5)),
                reliefs.latestPromise(),
                draft().part("reliefs"));
        shown.getContent().setEnabled(mine);
        field = shown;
        var page = Panel.stack(
                new Hint(Tone.INFO, I18NProvider.translate("certification.county.relief.hint")),
                new Panel("certification.county.relief", shown));
        if (!reliefs.promises(id).isEmpty()) {
            page.add(new Panel("certification.county.relief.promises", new PromisesTable(reliefs.promises(id))));
        }
        results.folded(actor(), id).ifPresent(page::add);
        return page;
    }

    @Override
    protected ReliefClaims data(String decision) {
        if (decision.equals("BACK")) {
            return new ReliefClaims(List.of(), null);
        }
        return new ReliefClaims(Objects.requireNonNull(field).value(), null);
    }
}
