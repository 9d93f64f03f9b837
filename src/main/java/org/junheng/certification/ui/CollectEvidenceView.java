package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Eligibilities;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.ItemPanels;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;
import org.junheng.standard.Item;

/** One box per item (一标一盒): which still lack what must be proved by documents. */
@PermitAll
@Route("tasks/collect-evidence")
class CollectEvidenceView extends TaskFormView<NoData> {

    private final Eligibilities eligibilities;
    private final Documents documents;
    private final ItemPanels panels;
    private final Div head = new Div();

    CollectEvidenceView(TaskDesk desk, Eligibilities eligibilities, Documents documents, ItemPanels panels) {
        super(desk);
        this.eligibilities = eligibilities;
        this.documents = documents;
        this.panels = panels;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var items = eligibilities.edition(id).items();
        count(id, items);
        head.addClassNames("jh-panel", "jh-row");
        head.getElement().setAttribute("aria-live", "polite");
        return Panel.stack(
                head,
                new ItemBrowser(
                        items,
                        item -> badge(id, item),
                        item -> Panel.stack(ItemBrowser.title(item), panels.of(actor(), id.toString(), item.code())),
                        () -> count(id, items)));
    }

    private void count(CaseId id, List<Item> items) {
        var lacking = documents.itemsWithout(id);
        var needed = items.stream().filter(Item::needsMaterial).count();
        head.removeAll();
        head.add(
                new Badge(
                        lacking.isEmpty() ? Tone.GOOD : Tone.WARNING,
                        I18NProvider.translate("certification.county.evidence.count", needed - lacking.size(), needed)),
                new Span(
                        lacking.isEmpty()
                                ? I18NProvider.translate("certification.county.evidence.complete")
                                : I18NProvider.translate(
                                        "certification.county.evidence.lacking",
                                        String.join(I18NProvider.translate("casefile.list.separator"), lacking))));
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }

    private Badge badge(CaseId id, Item item) {
        var filed = documents.list(actor(), id).stream()
                .filter(document -> document.box().equals(item.code()))
                .filter(Document::isCurrent)
                .filter(Document::isReadable)
                .count();
        if (filed > 0) {
            return new Badge(Tone.GOOD, I18NProvider.translate("certification.county.evidence.files", filed));
        }
        return item.needsMaterial()
                ? new Badge(Tone.BAD, I18NProvider.translate("certification.county.evidence.missing"))
                : new Badge(Tone.NEUTRAL, I18NProvider.translate("certification.county.evidence.optional"));
    }
}
