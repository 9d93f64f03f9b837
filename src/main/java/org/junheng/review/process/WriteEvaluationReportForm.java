package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Level;
import org.junheng.review.Report;
import org.junheng.review.Reports;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** The province's report (评估报告). */
@Component
class WriteEvaluationReportForm implements TaskForm<Report> {

    private final Reports reports;

    WriteEvaluationReportForm(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "tasks/write-evaluation-report";
    }

    @Override
    public Class<Report> dataType() {
        return Report.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, Report data) {
        reports.write(actor, CaseId.parse(todo.caseKey()), Level.PROVINCE, data);
        return Map.of();
    }
}
