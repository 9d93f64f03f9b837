package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.evidence.Document;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.ui.Dates;
import org.junheng.review.Amendment;

/** Exactly what the county changed since a return: statements, figures cell by cell, documents. */
final class AmendmentSection extends Composite<Div> {

    private final ItemNames names;

    AmendmentSection(Amendment amendment, ItemNames names) {
        this.names = names;
        var returned = amendment.returned();
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent()
                .add(
                        new H2(getTranslation("review.amendment")),
                        new Paragraph(getTranslation(
                                "review.amendment.returned",
                                Dates.moment(returned.at()),
                                returned.items().stream().sorted().collect(Collectors.joining(", ")))));
        add(
                "review.amendment.statements",
                List.of("review.amendment.item", "review.amendment.before", "review.amendment.now"),
                amendment.statements().stream().map(this::statement).toList());
        add(
                "review.amendment.cells",
                List.of(
                        "review.amendment.place",
                        "review.amendment.column",
                        "review.amendment.before",
                        "review.amendment.now"),
                amendment.cells().stream().map(this::cell).toList());
        add(
                "review.amendment.documents",
                List.of("review.amendment.item", "review.amendment.document", "review.amendment.added"),
                amendment.documents().stream().map(this::document).toList());
        if (getContent().getChildren().count() == 2) {
            getContent().add(new Paragraph(getTranslation("review.amendment.nothing")));
        }
    }

    private void add(String title, List<String> heads, List<List<Component>> rows) {
        if (!rows.isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation(title, rows.size())),
                            Tables.of(heads.stream().map(this::getTranslation).toList(), rows));
        }
    }

    private List<Component> statement(Statements.Change change) {
        return List.of(
                Tables.text(names.of(change.now().item())),
                Tables.text(change.before().map(this::words).orElse("")),
                Tables.text(words(change.now())));
    }

    private String words(Statement statement) {
        var value = statement.value() == null ? "" : " " + statement.value();
        return getTranslation(statement.claim().textKey()) + value + "\n" + statement.explanation();
    }

    private List<Component> cell(Amendment.Cell cell) {
        var missing = getTranslation("review.amendment.missing");
        return List.of(
                Tables.text(cell.place()),
                Tables.text(cell.column()),
                Tables.text(cell.before().isEmpty() ? missing : cell.before()),
                Tables.text(cell.now().isEmpty() ? missing : cell.now()));
    }

    private String box(Document document) {
        return ExtraBox.find(document.box())
                .map(extra -> getTranslation(extra.textKey()))
                .orElse(document.box());
    }

    private List<Component> document(Document document) {
        return List.of(
                Tables.text(box(document)),
                Tables.text(document.name()),
                Tables.text(Dates.moment(document.addedAt())));
    }
}
