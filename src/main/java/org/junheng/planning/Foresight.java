package org.junheng.planning;

import org.junheng.assessment.Screened;
import org.junheng.assessment.WhatIf;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.shared.Refusal;
import org.junheng.standard.Edition;

/** Tells what one figure more would come to over R1–R7 while it is still being typed. For one thread. */
public final class Foresight {

    private final CountyStatistics figures;
    private final WhatIf whatIf;

    Foresight(CountyStatistics figures, Edition edition) {
        this.figures = figures;
        this.whatIf = new WhatIf(figures, edition);
    }

    /**
     * The verdicts with this figure.
     *
     * @throws Refusal if there is no such school
     */
    public Screened of(FigureChange change) {
        return whatIf.with(Changes.with(school(change.school()), change.column(), change.value()));
    }

    private School school(String code) {
        return figures.schools().stream()
                .filter(row -> row.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("planning.change.unknownSchool", code));
    }
}
