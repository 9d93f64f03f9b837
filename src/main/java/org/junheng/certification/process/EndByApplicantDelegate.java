package org.junheng.certification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certification.Termination;
import org.springframework.stereotype.Component;

/** {@code serviceTask_endByApplicant} of {@code county-certification.bpmn}. */
@Component
class EndByApplicantDelegate implements JavaDelegate {

    private final Casefiles casefiles;
    private final Records records;

    EndByApplicantDelegate(Casefiles casefiles, Records records) {
        this.casefiles = casefiles;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = CaseId.parse(execution.getProcessBusinessKey());
        var termination = records.latest(id, Termination.KIND).orElseThrow();
        casefiles.end(id, CaseState.TERMINATED, termination.value().reason());
    }
}
