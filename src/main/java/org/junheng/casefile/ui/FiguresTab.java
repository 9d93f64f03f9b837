package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import org.junheng.casefile.CaseFileImports;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LastYearImports;
import org.junheng.identity.People;
import org.junheng.platform.ui.CaseTab;
import org.junheng.schooldata.Origins;
import org.junheng.schooldata.SheetConfirmations;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;

/** The school statistics of a case: the sheets that count, where they come from, and the import. */
@org.springframework.stereotype.Component
final class FiguresTab implements CaseTab {

    private final Casefiles casefiles;
    private final CaseStatistics caseStatistics;
    private final CaseFileImports imports;
    private final LastYearImports lastYearImports;
    private final Statistics statistics;
    private final Origins origins;
    private final SheetConfirmations confirmations;
    private final Workbooks workbooks;
    private final People people;

    FiguresTab(
            Casefiles casefiles,
            CaseStatistics caseStatistics,
            CaseFileImports imports,
            LastYearImports lastYearImports,
            Statistics statistics,
            Origins origins,
            SheetConfirmations confirmations,
            Workbooks workbooks,
            People people) {
        this.casefiles = casefiles;
        this.caseStatistics = caseStatistics;
        this.imports = imports;
        this.lastYearImports = lastYearImports;
        this.statistics = statistics;
        this.origins = origins;
        this.confirmations = confirmations;
        this.workbooks = workbooks;
        this.people = people;
    }

    @Override
    public String address() {
        return "figures";
    }

    @Override
    public String titleKey() {
        return "casefile.tab.figures";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        return new FiguresPage(actor, CaseId.parse(caseKey), this);
    }

    Casefiles casefiles() {
        return casefiles;
    }

    CaseStatistics caseStatistics() {
        return caseStatistics;
    }

    CaseFileImports imports() {
        return imports;
    }

    LastYearImports lastYearImports() {
        return lastYearImports;
    }

    Statistics statistics() {
        return statistics;
    }

    Origins origins() {
        return origins;
    }

    SheetConfirmations confirmations() {
        return confirmations;
    }

    Workbooks workbooks() {
        return workbooks;
    }

    People people() {
        return people;
    }
}
