package org.junheng.certification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Indicators;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code serviceTask_calculateIndicators} of {@code self-assessment.bpmn}. */
@Component
class CalculateIndicatorsDelegate implements JavaDelegate {

    private static final Actor SYSTEM = Actor.system("calculation");

    private final Indicators indicators;

    CalculateIndicatorsDelegate(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var result = indicators.calculate(CaseId.parse(execution.getProcessBusinessKey()), SYSTEM);
        execution.setVariables(CountyVariables.INDICATORS_MET.of(result.met()));
    }
}
