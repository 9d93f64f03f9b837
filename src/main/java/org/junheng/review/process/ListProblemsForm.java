package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.ProcessVariable;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Level;
import org.junheng.review.ProblemList;
import org.junheng.review.Problems;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** What the county has to rectify after the province's visit (形成问题清单). */
@Component
class ListProblemsForm implements TaskForm<ProblemList> {

    /** Read by {@code gateway_problemsFound}. */
    static final ProcessVariable<Boolean> PROBLEMS_FOUND = new ProcessVariable<>("problemsFound", Boolean.class);

    private final Problems problems;

    ListProblemsForm(Problems problems) {
        this.problems = problems;
    }

    @Override
    public String key() {
        return "tasks/list-problems";
    }

    @Override
    public Class<ProblemList> dataType() {
        return ProblemList.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("NONE", "RECTIFY");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, ProblemList data) {
        var rectify = decision.equals("RECTIFY");
        if (rectify) {
            problems.list(actor, CaseId.parse(todo.caseKey()), Level.PROVINCE, data.drafts());
        }
        return PROBLEMS_FOUND.of(rectify);
    }
}
