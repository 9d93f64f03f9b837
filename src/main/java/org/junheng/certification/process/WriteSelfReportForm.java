package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.SelfReport;
import org.junheng.certification.SelfReports;
import org.junheng.certification.SignChain;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_writeSelfReport} of {@code self-assessment.bpmn}. */
@Component
class WriteSelfReportForm implements TaskForm<SelfReport> {

    private final SelfReports reports;

    WriteSelfReportForm(SelfReports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "tasks/write-self-report";
    }

    @Override
    public Class<SelfReport> dataType() {
        return SelfReport.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, SelfReport data) {
        var chain = reports.submit(actor, CaseId.parse(todo.caseKey()), data);
        return Variables.of(
                CountyVariables.signSteps(chain.stream().map(SignChain::step).toList()),
                CountyVariables.OBJECTED.of(false));
    }
}
