package org.junheng.platform.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Documents of a case as attachments of its main process instance; the content stays where it is. */
@Component
public class Attachments {

    private final TaskService tasks;
    private final HistoryService history;

    Attachments(TaskService tasks, HistoryService history) {
        this.tasks = tasks;
        this.history = history;
    }

    /** Attaches one version of a document, in the caller's transaction. */
    public void attach(String caseKey, String documentId, String name, String type) {
        var root = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey)
                .rootProcessInstances()
                .singleResult();
        if (root == null) {
            throw new IllegalStateException("No process instance for case " + caseKey);
        }
        tasks.createAttachment(
                type, null, root.getId(), name, documentId, "/api/v1/evidence/%s/content".formatted(documentId));
    }
}
