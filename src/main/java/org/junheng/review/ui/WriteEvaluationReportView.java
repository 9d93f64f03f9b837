package org.junheng.review.ui;

import com.vaadin.flow.router.Route;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;
import org.junheng.review.Reports;

/** The province writes its report (撰写评估报告). */
@Route("tasks/write-evaluation-report")
class WriteEvaluationReportView extends ReportView {

    WriteEvaluationReportView(TaskDesk desk, Reports reports) {
        super(desk, reports, Level.PROVINCE);
    }
}
