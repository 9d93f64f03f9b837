package org.junheng.platform.engine;

import java.time.Instant;
import java.util.List;
import org.junheng.platform.time.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When a task is due. The limits are data ({@code deadline_class}); a limit for the case is one budget that is used up
 * only while a task of its class is open, so it pauses while a case is returned or in rectification.
 */
@Component
class Deadlines {

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;

    Deadlines(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    Instant due(String code, String caseKey, Instant created) {
        var limit = jdbc.sql("select working_days, scope from deadline_class where code = ?")
                .param(code)
                .query(Limit.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No such deadline class: " + code));
        var used = limit.scope().equals("CASE") ? used(code, caseKey) : 0;
        return workingDays.after(created, Math.max(0, limit.workingDays() - used));
    }

    private int used(String code, String caseKey) {
        var spans = jdbc.sql("""
                        select created, ended from todo_item
                        where case_key = ? and deadline = ? and state <> 'OPEN' order by created""")
                .params(caseKey, code)
                .query((row, number) -> new Span(
                        row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant()))
                .list();
        return daysCovered(spans);
    }

    /** The working days that at least one span covers; the spans come ordered by their beginning. */
    private int daysCovered(List<Span> spans) {
        var days = 0;
        var until = Instant.MIN;
        for (var span : spans) {
            if (span.end().isAfter(until)) {
                days += workingDays.between(span.start().isAfter(until) ? span.start() : until, span.end());
                until = span.end();
            }
        }
        return days;
    }

    private record Limit(int workingDays, String scope) {}

    private record Span(Instant start, Instant end) {}
}
