package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Round;
import org.junheng.casefile.Rounds;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_takeUp} of all three levels (受理): from here on nobody takes the case back. */
@Component
class TakeUpForm implements TaskForm<NoData> {

    private final Casefiles casefiles;
    private final Rounds rounds;

    TakeUpForm(Casefiles casefiles, Rounds rounds) {
        this.casefiles = casefiles;
        this.rounds = rounds;
    }

    @Override
    public String key() {
        return "tasks/take-up";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("ACCEPT");
    }

    @Override
    public boolean needsOpinion(String decision) {
        return false;
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        var id = CaseId.parse(todo.caseKey());
        var level = Level.of(todo);
        casefiles.moveTo(id, level.working());
        return level == Level.NATION ? nationalSteps(id) : Map.of();
    }

    private Map<String, Object> nationalSteps(CaseId id) {
        var steps = rounds.get(casefiles.get(id).round()).nationalSteps();
        return Variables.of(
                Variables.nationalSteps(
                        steps.stream().map(Round.NationalStep::code).toList()),
                Variables.STEP_FAILED.of(false));
    }
}
