package org.junheng.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junheng.casefile.CaseId;
import org.junheng.review.Problems;
import org.springframework.stereotype.Component;

/** {@code serviceTask_sendProblems} of {@code rectification.bpmn}. */
@Component
class SendProblemsDelegate implements JavaDelegate {

    private final Problems problems;

    SendProblemsDelegate(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.send(CaseId.parse(execution.getProcessBusinessKey()));
    }
}
