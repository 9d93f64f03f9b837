package org.junheng.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Cases with a process to attach documents to, and documents for them. */
@Component
public class EvidenceFixture {

    private static final String PROCESS = "evidence-fixture";

    private final CaseFixture cases;
    private final Documents documents;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final HistoryService history;

    EvidenceFixture(
            CaseFixture cases,
            Documents documents,
            RuntimeService runtime,
            RepositoryService models,
            HistoryService history) {
        this.cases = cases;
        this.documents = documents;
        this.runtime = runtime;
        this.models = models;
        this.history = history;
    }

    public RegionCode freeCounty() {
        return cases.freeCounty();
    }

    public CaseId open(RegionCode county) {
        var id = cases.open(county);
        if (roots(id).count() == 0) {
            deploy();
            runtime.startProcessInstanceByKey(PROCESS, id.toString());
        }
        return id;
    }

    String rootProcess(CaseId id) {
        return roots(id).singleResult().getId();
    }

    public Document add(Actor actor, CaseId id, String box, String name, String text) {
        try {
            return documents.add(actor, id, box, name, content(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private org.camunda.bpm.engine.history.HistoricProcessInstanceQuery roots(CaseId id) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .rootProcessInstances();
    }

    private void deploy() {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .receiveTask()
                .message(PROCESS)
                .endEvent()
                .done();
        models.createDeployment()
                .name(PROCESS)
                .addModelInstance(PROCESS + ".bpmn", model)
                .enableDuplicateFiltering(true)
                .deploy();
    }
}
