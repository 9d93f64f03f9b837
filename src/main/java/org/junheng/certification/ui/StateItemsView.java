package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.casefile.Statements.Stated;
import org.junheng.certification.CaseResults;
import org.junheng.certification.DepartmentItems;
import org.junheng.certification.ItemComparison;
import org.junheng.certification.ItemStatements;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.ItemPanels;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;
import org.junheng.standard.Item;

/** The items that one department leads: each with its statement and its documents side by side. */
@PermitAll
@Route("tasks/state-items")
class StateItemsView extends TaskFormView<ItemStatements> {

    private final DepartmentItems items;
    private final Statements statements;
    private final ItemPanels panels;
    private final CaseResults results;
    private @Nullable ItemBrowser browser;

    StateItemsView(
            TaskDesk desk, DepartmentItems items, Statements statements, ItemPanels panels, CaseResults results) {
        super(desk);
        this.items = items;
        this.statements = statements;
        this.panels = panels;
        this.results = results;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var department = Objects.requireNonNull(todo.element());
        var led = items.of(actor(), id, department).stream().map(Stated::item).toList();
        var shown = new ItemBrowser(led, item -> badge(id, item), item -> open(id, item, mine));
        browser = shown;
        return Panel.stack(
                new Hint(
                        Tone.INFO,
                        I18NProvider.translate(
                                "certification.county.items.hint",
                                items.department(id, department).name(),
                                led.size())),
                shown);
    }

    @Override
    protected ItemStatements data(String decision) {
        return new ItemStatements(List.of());
    }

    private Component open(CaseId id, Item item, boolean mine) {
        var editor = new StatementEditor(
                item,
                stated(id, item),
                mine && statements.mayState(actor(), id, item.code()),
                draft -> state(id, item, draft));
        editor.keepIn(draft().part(item.code()));
        results.comparison(actor(), id, item.code())
                .map(ItemComparison::computed)
                .ifPresent(editor::compareWith);
        return Panel.stack(editor, panels.beside("casefile", actor(), id.toString(), item.code()));
    }

    private void state(CaseId id, Item item, Statement.Draft draft) {
        statements.state(actor(), id, item.code(), draft);
        Notices.done(I18NProvider.translate("certification.county.items.saved", item.code()));
        Objects.requireNonNull(browser).reopen();
    }

    private Optional<Statement> stated(CaseId id, Item item) {
        return statements.latest(id, item.code());
    }

    private Badge badge(CaseId id, Item item) {
        return StatementBadges.of(stated(id, item));
    }
}
