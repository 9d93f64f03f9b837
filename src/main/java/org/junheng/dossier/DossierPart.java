package org.junheng.dossier;

import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;

/** Files that a module adds to every dossier, contributed as a bean; parts stand in the order of Spring. */
public interface DossierPart {

    /**
     * The files, as the case is now.
     *
     * @param actor who hands the case over; what the actor may not see is not handed over either
     */
    List<DossierFile> of(Actor actor, CaseId id, HandOver handOver);
}
