package org.junheng.certification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certification.Variables;
import org.junheng.certification.Withdrawal;
import org.springframework.stereotype.Component;

/** {@code serviceTask_withdrawRecommendation} of {@code province-evaluation.bpmn}. */
@Component
class WithdrawRecommendationDelegate implements JavaDelegate {

    private final Casefiles casefiles;
    private final Records records;

    WithdrawRecommendationDelegate(Casefiles casefiles, Records records) {
        this.casefiles = casefiles;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = CaseId.parse(execution.getProcessBusinessKey());
        var withdrawal = records.latest(id, Withdrawal.KIND).orElseThrow();
        casefiles.end(id, CaseState.REJECTED, withdrawal.value().reason());
        Variables.OUTCOME.of(Variables.ENDED).forEach(execution::setVariable);
    }
}
