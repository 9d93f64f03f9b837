package org.junheng.request.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.evidence.ui.EvidenceNavigation;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.Todo;
import org.junheng.request.MaterialRequest;
import org.junheng.request.MaterialRequests;
import org.junheng.request.RequestId;
import org.junheng.shared.Actor;

/** What the pages of requests have in common. */
@SpringComponent
final class RequestParts {

    private final MaterialRequests requests;
    private final EvidenceNavigation evidence;
    private final Processes processes;

    RequestParts(MaterialRequests requests, EvidenceNavigation evidence, Processes processes) {
        this.requests = requests;
        this.evidence = evidence;
        this.processes = processes;
    }

    MaterialRequests requests() {
        return requests;
    }

    EvidenceNavigation evidence() {
        return evidence;
    }

    /** The request that a task is about. */
    MaterialRequest of(Actor actor, Todo todo) {
        return requests.get(
                actor,
                RequestId.parse(processes.read(todo, MaterialRequests.REQUEST).orElseThrow()));
    }
}
