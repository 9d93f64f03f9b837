package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Level;
import org.junheng.review.Problems;
import org.junheng.review.RecordedVisit;
import org.junheng.review.Visits;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** The visit to the county: the city's, with the problems found there (抽查学校并反馈), or the province's (记录实地核查). */
@Component
class RecordVisitForm implements TaskForm<RecordedVisit> {

    private final Visits visits;
    private final Problems problems;

    RecordVisitForm(Visits visits, Problems problems) {
        this.visits = visits;
        this.problems = problems;
    }

    @Override
    public String key() {
        return "tasks/record-visit";
    }

    @Override
    public Class<RecordedVisit> dataType() {
        return RecordedVisit.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return isOfCity(todo) ? List.of("NONE", "RECTIFY") : List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, RecordedVisit data) {
        var id = CaseId.parse(todo.caseKey());
        var visit = data.visit();
        if (visit == null) {
            throw Refusal.invalid("review.visit.dates");
        }
        visits.record(actor, id, isOfCity(todo) ? Level.CITY : Level.PROVINCE, visit);
        if (!isOfCity(todo)) {
            return Map.of();
        }
        var rectify = decision.equals("RECTIFY");
        if (rectify) {
            problems.list(actor, id, Level.CITY, data.drafts());
        }
        return ListProblemsForm.PROBLEMS_FOUND.of(rectify);
    }

    private static boolean isOfCity(Todo todo) {
        return todo.process().equals("city-review");
    }
}
