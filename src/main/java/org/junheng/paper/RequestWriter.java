package org.junheng.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.casefile.StepRecord;
import org.junheng.certification.CountyRequest;
import org.junheng.certification.CountyRequests;
import org.junheng.certification.SelfReports;
import org.junheng.certification.Signature;
import org.junheng.certification.Signatures;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.springframework.stereotype.Component;

/** The county government's request to the level above (请示), from when the report is put before its signers. */
@Component
class RequestWriter implements CountyWriter {

    private final CountyFindings findings;
    private final SelfReports reports;
    private final Signatures signatures;
    private final CountyRequests requests;
    private final Bodies bodies;
    private final Shown shown;

    RequestWriter(
            CountyFindings findings,
            SelfReports reports,
            Signatures signatures,
            CountyRequests requests,
            Bodies bodies,
            Shown shown) {
        this.findings = findings;
        this.reports = reports;
        this.signatures = signatures;
        this.requests = requests;
        this.bodies = bodies;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REQUEST;
    }

    @Override
    public boolean exists(Ask ask) {
        return CountyWriter.super.exists(ask) && reports.latest(ask.id()).isPresent();
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var signed = signatures.valid(ask.id());
        var schools =
                findings.assessment(ask).map(found -> found.units().size()).orElse(0);
        sheaf.text("date", findings.date(ask))
                .text("number", number(ask))
                .text("issuer", issuer(signed))
                .text("receiver", bodies.government(bodies.above(ask.casefile())))
                .text("resource", findings.resource(ask))
                .text("overall", findings.overall(ask))
                .text("schools", Integer.toString(schools))
                .text("meeting", meeting(signed))
                .text("attachments", attachments());
    }

    private String number(Ask ask) {
        return findings.request(ask)
                .map(CountyRequest::number)
                .or(() -> requests.issuedNumber(ask.id()))
                .orElseGet(() -> shown.word("paper.number.free"));
    }

    private String issuer(List<StepRecord<Signature>> signed) {
        return signed.stream()
                .filter(kept -> !kept.value().details().number().isEmpty())
                .map(StepRecord::byName)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> shown.word("paper.signer.free"));
    }

    private String meeting(List<StepRecord<Signature>> signed) {
        return signed.stream()
                .map(kept -> kept.value().details())
                .flatMap(details -> Optional.ofNullable(details.heldOn()).stream()
                        .map(day -> shown.word("paper.meeting", shown.day(day), details.minutes())))
                .collect(Collectors.joining("\n"));
    }

    /** The county's other papers. */
    private String attachments() {
        var lines = new ArrayList<String>();
        for (var paper : Paper.all()) {
            if (paper.step() == Step.COUNTY && paper.kind() != PaperKind.REQUEST) {
                lines.add(shown.word(
                        "paper.attachment",
                        lines.size() + 1,
                        shown.word(paper.kind().textKey())));
            }
        }
        return String.join("\n", lines);
    }
}
