package org.junheng.certification.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseFileImports;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.CountyFigures;
import org.junheng.evidence.Documents;
import org.junheng.schooldata.Workbooks;

/** What pages need to show and change figures. */
@SpringComponent
record FigureParts(
        CaseStatistics statistics,
        CaseFileImports imports,
        Casefiles casefiles,
        CountyFigures figures,
        Documents documents,
        Workbooks workbooks) {}
