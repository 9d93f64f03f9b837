package org.junheng.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The live diagrams of a case. Whoever asks must have checked that the case may be seen. */
@Component
public class Diagrams {

    private final RepositoryService repository;
    private final HistoryService history;
    private final MainProcesses processes;
    private final JdbcClient jdbc;

    Diagrams(RepositoryService repository, HistoryService history, MainProcesses processes, JdbcClient jdbc) {
        this.repository = repository;
        this.history = history;
        this.processes = processes;
        this.jdbc = jdbc;
    }

    /**
     * The main process of the case.
     *
     * @throws Refusal if the case has no process
     */
    public Diagram main(String caseKey) {
        return live(processes.of(caseKey).orElseThrow(() -> Refusal.notFound("platform.engine.noProcess")));
    }

    /**
     * What a call activity of one of the case's diagrams leads to.
     *
     * @throws Refusal if the instance belongs to another case
     */
    public Diagram called(String caseKey, Diagram.Called called) {
        if (called.instance() == null) {
            return still(called.process());
        }
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(called.instance())
                .processInstanceBusinessKey(caseKey)
                .singleResult();
        if (instance == null) {
            throw Refusal.notFound("platform.engine.noProcess");
        }
        return live(instance);
    }

    private Diagram live(HistoricProcessInstance instance) {
        var definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        var activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        var current = ids(activities, false);
        var done = ids(activities, true);
        done.removeAll(current);
        var returned = returned(instance.getId());
        returned.addAll(returnedCalls(activities));
        returned.removeAll(current);
        return diagram(instance.getId(), definition, current, done, returned, activities);
    }

    private Diagram still(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return diagram(null, definition, Set.of(), Set.of(), Set.of(), List.of());
    }

    private Diagram diagram(
            @Nullable String instance,
            ProcessDefinition definition,
            Set<String> current,
            Set<String> done,
            Set<String> returned,
            List<HistoricActivityInstance> activities) {
        return new Diagram(
                instance,
                definition.getKey(),
                definition.getName(),
                xml(definition),
                current,
                done,
                returned,
                called(definition, activities));
    }

    private Map<String, Diagram.Called> called(
            ProcessDefinition definition, List<HistoricActivityInstance> activities) {
        var called = new HashMap<String, Diagram.Called>();
        var model = repository.getBpmnModelInstance(definition.getId());
        for (var call : model.getModelElementsByType(CallActivity.class)) {
            called.put(call.getId(), new Diagram.Called(call.getCalledElement(), null));
        }
        for (var activity : activities) {
            var latest = activity.getCalledProcessInstanceId();
            if (latest != null) {
                called.computeIfPresent(
                        activity.getActivityId(), (id, call) -> new Diagram.Called(call.process(), latest));
            }
        }
        return called;
    }

    private static Set<String> ids(List<HistoricActivityInstance> activities, boolean ended) {
        return activities.stream()
                .filter(activity -> (activity.getEndTime() != null) == ended)
                .map(activity -> activity.getActivityId().replace("#multiInstanceBody", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> returned(String instance) {
        return jdbc.sql("""
                        select step from (select distinct on (step) step, state, decision from todo_item
                            where instance = ? order by step, created desc) as latest
                        where state = 'CANCELLED' or decision in ('RETURN', 'REJECT', 'FAIL')""").param(instance).query(String.class).list().stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The call activities whose process, when it was called last, ended by a return or by being taken back. */
    private Set<String> returnedCalls(List<HistoricActivityInstance> activities) {
        var latest = new HashMap<String, String>();
        activities.stream()
                .filter(activity -> activity.getCalledProcessInstanceId() != null && activity.getEndTime() != null)
                .forEach(activity -> latest.put(
                        activity.getActivityId().replace("#multiInstanceBody", ""),
                        activity.getCalledProcessInstanceId()));
        return latest.entrySet().stream()
                .filter(call -> endedByReturn(call.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean endedByReturn(String instance) {
        return jdbc.sql("""
                        select state = 'CANCELLED' or decision in ('RETURN', 'REJECT', 'FAIL') from todo_item
                        where instance = ? order by created desc, id desc limit 1""")
                .param(instance)
                .query((row, number) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    private String xml(ProcessDefinition definition) {
        try (var model = repository.getProcessModel(definition.getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
