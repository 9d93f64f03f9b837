package org.junheng.platform.engine;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Documents of a case as attachments of its main process instance; the content stays where it is. */
@Component
public class Attachments {

    private final TaskService tasks;
    private final MainProcesses processes;

    Attachments(TaskService tasks, MainProcesses processes) {
        this.tasks = tasks;
        this.processes = processes;
    }

    /** Attaches one version of a document, in the caller's transaction. */
    public void attach(String caseKey, String documentId, String name, String type) {
        var root = processes
                .of(caseKey)
                .orElseThrow(() -> new IllegalStateException("No process instance for case " + caseKey));
        tasks.createAttachment(
                type, null, root.getId(), name, documentId, "/api/v1/evidence/%s/content".formatted(documentId));
    }
}
