package org.junheng.casefile;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The steps a case stands at, as far as somebody may know of them; whoever asks must have checked that the case may be seen. */
@Component
public class CaseSteps {

    private final Inbox inbox;
    private final ObjectProvider<StepVeil> veils;

    CaseSteps(Inbox inbox, ObjectProvider<StepVeil> veils) {
        this.inbox = inbox;
        this.veils = veils;
    }

    /** The open steps that this actor may know of. */
    public List<Todo> of(Actor actor, CaseId id) {
        return inbox.ofCase(id.toString()).stream()
                .filter(todo -> !hides(actor, id, todo.step()))
                .toList();
    }

    /** The same for several cases. */
    public Map<CaseId, List<Todo>> of(Actor actor, List<CaseId> ids) {
        var open = inbox.ofCases(ids.stream().map(CaseId::toString).toList());
        return ids.stream()
                .collect(toMap(
                        id -> id,
                        id -> open.getOrDefault(id.toString(), List.of()).stream()
                                .filter(todo -> !hides(actor, id, todo.step()))
                                .toList()));
    }

    /** Whether this actor may not know of this step of the case. */
    public boolean hides(Actor actor, CaseId id, String step) {
        return veils.stream().anyMatch(veil -> veil.hides(actor, id, step));
    }
}
