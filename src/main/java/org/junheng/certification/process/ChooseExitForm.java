package org.junheng.certification.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.certification.Reliefs;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_chooseExit} of {@code self-assessment.bpmn}. Whoever comes here was found eligible before. */
@Component
class ChooseExitForm implements TaskForm<NoData> {

    private static final String RELIEF = "RELIEF";

    private final Reliefs reliefs;

    ChooseExitForm(Reliefs reliefs) {
        this.reliefs = reliefs;
    }

    @Override
    public String key() {
        return "tasks/choose-exit";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("CORRECT", RELIEF, "NOT_APPLY");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        if (decision.equals(RELIEF) && !mayClaim(CaseId.parse(todo.caseKey()))) {
            throw Refusal.invalid("certification.county.relief.nobody");
        }
        return Variables.of(CountyVariables.EXIT.of(decision), CountyVariables.ELIGIBLE.of(true));
    }

    /** A county that has no claim to make is told so here, not after it has filled the claim in. */
    private boolean mayClaim(CaseId id) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> !reliefs.eligible(id, kind).isEmpty());
    }
}
