package org.junheng.request;

import java.util.Set;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.casefile.LogVeil;
import org.junheng.casefile.StepVeil;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/**
 * Keeps from the log who asks for material, where one may not know the person, and from log and steps all requests that one
 * may not know of.
 */
@Component
class RequestVeil implements LogVeil, StepVeil {

    private static final String PROCESS = "material-request";
    private static final String ANSWER = "userTask_answerMaterialRequest";
    private static final String JUDGE = "userTask_judgeMaterialAnswer";
    private static final Set<String> OF_ASKER = Set.of(PROCESS, JUDGE);

    private final RequestRepository repository;
    private final RequestRights rights;
    private final Casefiles casefiles;
    private final Editions editions;

    RequestVeil(RequestRepository repository, RequestRights rights, Casefiles casefiles, Editions editions) {
        this.repository = repository;
        this.rights = rights;
        this.casefiles = casefiles;
        this.editions = editions;
    }

    @Override
    public boolean hides(Actor actor, LogEntry entry) {
        if (entry.actor().equals(actor.name())) {
            return false;
        }
        if (OF_ASKER.contains(entry.step())) {
            var casefile = casefiles.get(entry.caseId());
            return repository.of(entry.caseId()).stream()
                    .filter(request -> request.askedBy().equals(entry.actor()))
                    .noneMatch(request -> rights.knowsAsker(actor, casefile, request));
        }
        return hides(actor, entry.caseId(), entry.step());
    }

    @Override
    public boolean hides(Actor actor, CaseId id, String step) {
        if (!step.equals(ANSWER) && !step.equals(JUDGE)) {
            return false;
        }
        var casefile = casefiles.get(id);
        var edition = editions.get(casefile.edition());
        return repository.of(id).stream()
                .noneMatch(request -> rights.sees(actor, casefile, request, edition.item(request.box())));
    }
}
