package org.junheng.paper;

import java.util.Optional;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.shared.Stage;
import org.springframework.stereotype.Component;

/** The difference coefficients, and the values of every school they come from (差异系数表). */
@Component
class CoefficientsWriter implements CountyWriter {

    private final CountyFindings findings;

    CoefficientsWriter(CountyFindings findings) {
        this.findings = findings;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.COEFFICIENTS;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var assessment = findings.assessment(ask).orElseThrow();
        sheaf.text("date", findings.date(ask)).text("resource", findings.resource(ask));
        sheaf.table("coefficients", findings.coefficients(assessment, findings.edition(ask)))
                .table("stages", findings.stages(assessment))
                .numbered("primary", findings.units(assessment, Optional.of(Stage.PRIMARY)))
                .numbered("junior", findings.units(assessment, Optional.of(Stage.JUNIOR)));
    }
}
