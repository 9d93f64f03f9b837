package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseReturn;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;

/** What the county states of an item, marked if it changed since the last return, with the earlier versions. */
@org.springframework.stereotype.Component
final class StatementPanel implements ItemPanel {

    private final Casefiles casefiles;
    private final Statements statements;
    private final Editions editions;

    StatementPanel(Casefiles casefiles, Statements statements, Editions editions) {
        this.casefiles = casefiles;
        this.statements = statements;
        this.editions = editions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "casefile.statement";
    }

    @Override
    public boolean visible(Actor actor, String caseKey, String itemCode) {
        var edition = editions.get(casefiles.get(CaseId.parse(caseKey)).edition());
        return edition.items().stream().anyMatch(item -> item.code().equals(itemCode) && item.stated());
    }

    @Override
    public Component create(Actor actor, String caseKey, String itemCode) {
        var id = CaseId.parse(caseKey);
        var versions = statements.history(actor, id, itemCode).reversed();
        var panel = new Div();
        panel.addClassName("jh-stack");
        if (versions.isEmpty()) {
            panel.add(new Span(I18NProvider.translate("casefile.statement.none")));
            return panel;
        }
        panel.add(version(versions.getFirst(), lastReturn(id)));
        if (versions.size() > 1) {
            panel.add(earlier(versions.subList(1, versions.size())));
        }
        return panel;
    }

    static String by(Statement statement) {
        var onBehalfOf = statement.onBehalfOf();
        return onBehalfOf == null
                ? statement.byName()
                : I18NProvider.translate("casefile.behalf", statement.byName(), DepartmentNames.of(onBehalfOf));
    }

    private Instant lastReturn(CaseId id) {
        return casefiles.returns(id).stream()
                .map(CaseReturn::at)
                .reduce((earlier, later) -> later)
                .orElse(Instant.MAX);
    }

    private Component earlier(List<Statement> versions) {
        var list = new Div();
        list.addClassName("jh-stack");
        versions.forEach(statement -> list.add(version(statement, Instant.MAX)));
        return new Details(I18NProvider.translate("casefile.statement.earlier", versions.size()), list);
    }

    private Component version(Statement statement, Instant returned) {
        var head = new Div(CaseBadges.of(statement.claim()));
        if (statement.value() != null) {
            head.add(new Span(statement.value()));
        }
        if (statement.at().isAfter(returned)) {
            head.add(new Badge(Tone.WARNING, I18NProvider.translate("casefile.statement.new")));
        }
        head.addClassName("jh-row");
        var grounds = new Div(statement.explanation());
        grounds.addClassName("jh-prewrap");
        var by = new Span(I18NProvider.translate(
                "casefile.statement.by", by(statement), Dates.moment(statement.at()), statement.version()));
        by.addClassNames("jh-muted", "jh-small");
        var version = new Div(head, grounds, by);
        version.addClassName("jh-stack");
        return version;
    }
}
