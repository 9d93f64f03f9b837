package org.junheng.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.certification.Eligibilities;
import org.junheng.certification.Eligibility;
import org.junheng.certification.EligibilityStatement.VetoStatement;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.standard.Veto;
import org.springframework.stereotype.Component;

/** The application form (申报表). */
@Component
class ApplicationWriter implements CountyWriter {

    private final CountyFindings findings;
    private final Eligibilities eligibilities;
    private final Shown shown;

    ApplicationWriter(CountyFindings findings, Eligibilities eligibilities, Shown shown) {
        this.findings = findings;
        this.eligibilities = eligibilities;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.APPLICATION;
    }

    @Override
    public boolean exists(Ask ask) {
        return CountyFindings.mayRead(ask) && eligibilities.latest(ask.id()).isPresent();
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var eligibility = eligibilities.latest(ask.id());
        var certified =
                eligibility.flatMap(kept -> Optional.ofNullable(kept.statement().basicBalanceOn()));
        var casefile = ask.casefile();
        sheaf.text("date", findings.date(ask))
                .text("code", casefile.county().value())
                .text("opened", shown.day(casefile.openedAt()))
                .text("basicBalance", certified.map(shown::day).orElseGet(shown::unsaid))
                .text(
                        "monitoring",
                        shown.orUnsaid(eligibility
                                .map(kept -> kept.statement().monitoring())
                                .orElse(null)))
                .text("eligible", eligible(eligibility))
                .text("resource", findings.resource(ask))
                .text("overall", findings.overall(ask))
                .text(
                        "number",
                        findings.request(ask)
                                .map(request -> request.number())
                                .orElseGet(() -> shown.word("paper.number.free")));
        var assessment = findings.assessment(ask);
        var edition = findings.edition(ask);
        sheaf.table("vetoes", vetoes(edition.vetoes(), eligibility))
                .table("stages", assessment.map(findings::stages).orElse(List.of()))
                .table(
                        "coefficients",
                        assessment
                                .map(found -> findings.coefficients(found, edition))
                                .orElse(List.of()))
                .table("items", findings.allItems(ask))
                .table("signatures", findings.signatures(ask));
    }

    private String eligible(Optional<Eligibility> eligibility) {
        return eligibility
                .map(kept -> shown.word(kept.isEligible() ? "paper.eligible.yes" : "paper.eligible.no"))
                .orElseGet(shown::unsaid);
    }

    private List<Map<String, String>> vetoes(List<Veto> vetoes, Optional<Eligibility> eligibility) {
        var stated = eligibility.map(kept -> kept.statement().vetoes()).orElse(List.of()).stream()
                .collect(Collectors.toMap(VetoStatement::veto, Function.identity()));
        return vetoes.stream()
                .map(veto -> row(veto, Optional.ofNullable(stated.get(veto.code()))))
                .toList();
    }

    private Map<String, String> row(Veto veto, Optional<VetoStatement> stated) {
        var occurred = stated.flatMap(said -> Optional.ofNullable(said.occurred()));
        return Map.of(
                "title", veto.title(),
                "occurred",
                        occurred.map(did -> shown.word(did ? "paper.veto.yes" : "paper.veto.no"))
                                .orElseGet(shown::unsaid),
                "note", Shown.orDash(stated.map(VetoStatement::note).orElse(null)));
    }
}
