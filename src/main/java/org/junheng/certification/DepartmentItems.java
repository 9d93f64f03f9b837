package org.junheng.certification;

import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.casefile.Statements.Stated;
import org.junheng.certification.ItemStatements.ItemStatement;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Department;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of a case by the department that leads them (责任部门). */
@Service
public class DepartmentItems {

    private final Casefiles casefiles;
    private final Statements statements;
    private final Editions editions;

    DepartmentItems(Casefiles casefiles, Statements statements, Editions editions) {
        this.casefiles = casefiles;
        this.statements = statements;
        this.editions = editions;
    }

    /** The items that this department leads and the county states, with what is stated of them. */
    public List<Stated> of(Actor actor, CaseId id, String department) {
        return statements.of(actor, id).stream()
                .filter(stated -> stated.item().stated() && stated.item().lead().equals(department))
                .toList();
    }

    /** The department with this code. */
    public Department department(CaseId id, String code) {
        return editions.get(casefiles.get(id).edition()).department(code);
    }

    /**
     * Keeps what is stated with the task, and requires that every item of the department is stated then.
     *
     * @throws Refusal if one is not, or a statement is incomplete or not the actor's to make
     */
    @Transactional
    public void submit(Actor actor, CaseId id, String department, ItemStatements stated) {
        stated.statements().forEach(one -> state(actor, id, one));
        var open = of(actor, id, department).stream()
                .filter(item -> item.statement().isEmpty())
                .map(item -> item.item().code())
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("certification.county.items.open", open.size(), String.join(", ", open));
        }
    }

    private void state(Actor actor, CaseId id, ItemStatement one) {
        var claim = one.claim();
        if (claim == null) {
            throw Refusal.invalid("certification.county.items.claimMissing", one.item());
        }
        statements.state(actor, id, one.item(), new Statement.Draft(claim, one.value(), one.explanation(), null));
    }
}
