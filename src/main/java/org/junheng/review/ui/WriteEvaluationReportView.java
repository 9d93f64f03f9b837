package org.junheng.review.ui;

import com.vaadin.flow.router.Route;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;
import org.junheng.review.Reports;
import org.junheng.review.WorkInProgress;

/** The province writes its report (撰写评估报告). */
@Route("tasks/write-evaluation-report")
class WriteEvaluationReportView extends ReportView {

    WriteEvaluationReportView(TaskDesk desk, WorkInProgress work, Reports reports) {
        super(desk, work, reports, Level.PROVINCE);
    }
}
