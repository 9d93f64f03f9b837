package org.junheng.paper;

import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.springframework.stereotype.Component;

/** The city's report on its review (复核报告). */
@Component
class ReviewReportWriter implements ReportWriter {

    private final ReviewFindings findings;

    ReviewReportWriter(ReviewFindings findings) {
        this.findings = findings;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REVIEW_REPORT;
    }

    @Override
    public ReviewFindings findings() {
        return findings;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        findings.report(ask).ifPresent(report -> findings.write(ask, report, sheaf));
    }
}
