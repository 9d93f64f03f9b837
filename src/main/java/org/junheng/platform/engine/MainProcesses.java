package org.junheng.platform.engine;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/**
 * The main process of a case: of the instances that nobody called, the one that started first. Others that bear the same
 * business key, such as a request for material, came while it was on its way.
 */
@Component
class MainProcesses {

    private final HistoryService history;

    MainProcesses(HistoryService history) {
        this.history = history;
    }

    /** The main process of the case, running or ended. */
    Optional<HistoricProcessInstance> of(String caseKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey)
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }
}
