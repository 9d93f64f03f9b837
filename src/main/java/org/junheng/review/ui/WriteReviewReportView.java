package org.junheng.review.ui;

import com.vaadin.flow.router.Route;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;
import org.junheng.review.Reports;

/** The city writes its report (撰写复核报告). */
@Route("tasks/write-review-report")
class WriteReviewReportView extends ReportView {

    WriteReviewReportView(TaskDesk desk, Reports reports) {
        super(desk, reports, Level.CITY);
    }
}
