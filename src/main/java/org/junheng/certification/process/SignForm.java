package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Signatures;
import org.junheng.certification.Signing;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_sign} of {@code self-assessment.bpmn}, one for each signer of a step of the chain. */
@Component
class SignForm implements TaskForm<Signing> {

    private final Signatures signatures;

    SignForm(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public String key() {
        return "tasks/sign";
    }

    @Override
    public Class<Signing> dataType() {
        return Signing.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("APPROVE", "OBJECT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, Signing data) {
        var id = CaseId.parse(todo.caseKey());
        var signer = Objects.requireNonNull(todo.element());
        if (decision.equals("OBJECT")) {
            signatures.object(actor, id, signer, opinion);
            return CountyVariables.OBJECTED.of(true);
        }
        signatures.sign(actor, id, signer, opinion, data);
        return Map.of();
    }
}
