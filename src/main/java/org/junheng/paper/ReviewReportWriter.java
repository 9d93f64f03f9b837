package org.junheng.paper;

import org.junheng.casefile.Casefile;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.springframework.stereotype.Component;

/** The city's report on its review (复核报告). */
@Component
class ReviewReportWriter implements ReportWriter {

    private final ReportFindings findings;
    private final Bodies bodies;

    ReviewReportWriter(ReportFindings findings, Bodies bodies) {
        this.findings = findings;
        this.bodies = bodies;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REVIEW_REPORT;
    }

    @Override
    public ReportFindings findings() {
        return findings;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        findings.report(ask).ifPresent(report -> findings.write(ask, report, sheaf));
        sheaf.text("receiver", receiver(ask.casefile()));
    }

    /** The province's office; nobody where it is that office itself which reviews. */
    private String receiver(Casefile casefile) {
        var above = bodies.above(casefile);
        var province = bodies.province(casefile);
        return above.equals(province) ? "" : bodies.office(province);
    }
}
