package org.junheng.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Printed;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * The official papers (公文) of cases, made anew whenever they are asked for from the figures that count and what was written.
 * A county has its own papers, and those of the levels above once they are issued to it; the levels above have the county's once
 * it has handed them up.
 */
@Service
public class Papers {

    private final Casefiles casefiles;
    private final Map<PaperKind, PaperWriter> writers;
    private final CasePrinting printing;
    private final Shown shown;
    private final PaperReads reads;

    Papers(Casefiles casefiles, List<PaperWriter> writers, CasePrinting printing, Shown shown, PaperReads reads) {
        this.casefiles = casefiles;
        this.writers = writers.stream().collect(Collectors.toMap(PaperWriter::kind, Function.identity()));
        this.printing = printing;
        this.shown = shown;
        this.reads = reads;
    }

    /** Where a paper stands. */
    public enum State {
        /** Not handed over or issued yet (草稿). */
        DRAFT,
        /** Handed over or issued (已报送或印发). */
        ISSUED;

        /** The key of its name in the bundles. */
        public String textKey() {
            return "paper.state." + name();
        }
    }

    /** A paper that there is. */
    public record Listed(Paper paper, State state) {}

    /**
     * The papers of the case that there are for this actor, in the order of the path.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Listed> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return Paper.all().stream()
                .flatMap(paper -> listed(actor, casefile, paper).stream())
                .toList();
    }

    private Optional<Listed> listed(Actor actor, Casefile casefile, Paper paper) {
        var ask = new Ask(actor, casefile, paper.step());
        var writer = writer(paper);
        return writer.exists(ask)
                ? Optional.of(new Listed(paper, writer.isFinal(ask) ? State.ISSUED : State.DRAFT))
                : Optional.empty();
    }

    /**
     * A paper of the case; a draft says so on every page.
     *
     * @throws Refusal if the actor may not know of the case, or there is no such paper for this actor
     */
    public Printed get(Actor actor, CaseId id, Paper paper) {
        var casefile = casefiles.get(actor, id);
        var listed = listed(actor, casefile, paper).orElseThrow(() -> Refusal.notFound("paper.unknown"));
        var printed = print(actor, casefile, listed);
        reads.note(actor, id, listed);
        return printed;
    }

    /** The papers of one step, final as they are handed over with it; for the dossier. */
    List<Printed> handedOver(Actor actor, CaseId id, Step step) {
        var casefile = casefiles.get(actor, id);
        return Paper.all().stream()
                .filter(paper -> paper.step() == step)
                .filter(paper -> listed(actor, casefile, paper).isPresent())
                .map(paper -> print(actor, casefile, new Listed(paper, State.ISSUED)))
                .toList();
    }

    private Printed print(Actor actor, Casefile casefile, Listed listed) {
        var paper = listed.paper();
        var mark = listed.state() == State.DRAFT ? shown.word("paper.mark.draft") : "";
        var ask = new Ask(actor, casefile, paper.step());
        return printing.print(
                casefile, paper.kind(), mark, sheaf -> writer(paper).write(ask, sheaf));
    }

    private PaperWriter writer(Paper paper) {
        return Objects.requireNonNull(writers.get(paper.kind()));
    }
}
