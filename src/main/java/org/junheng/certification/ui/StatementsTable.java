package org.junheng.certification.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements.Stated;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.PlainTable;

/** All items the county states, with value, grounds and the number of documents. */
final class StatementsTable extends Composite<Div> {

    StatementsTable(List<Stated> stated, List<Document> documents) {
        var counts = documents.stream().filter(Document::isCurrent).collect(groupingBy(Document::box, counting()));
        var table = new PlainTable(
                "certification.county.column.item",
                "certification.county.column.verdict",
                "certification.county.items.value",
                "certification.county.items.grounds",
                "certification.county.column.documents");
        for (var one : stated) {
            if (one.item().stated()) {
                table.row(
                        new Span(one.item().code() + " " + one.item().title()),
                        StatementBadges.of(one.statement()),
                        new Span(one.statement().map(Statement::value).orElse("")),
                        new Span(one.statement().map(Statement::explanation).orElse("")),
                        Cells.number(counts.getOrDefault(one.item().code(), 0L).intValue()));
            }
        }
        getContent().add(table);
    }
}
