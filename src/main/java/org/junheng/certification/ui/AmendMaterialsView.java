package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Statement;
import org.junheng.certification.Amending;
import org.junheng.certification.Amendments;
import org.junheng.certification.Amendments.Explanation;
import org.junheng.certification.FigureCorrections;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.ItemPanels;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;
import org.junheng.standard.Item;

/** Mends a case that came back: the items named with their reasons, or everything after the county took it back. */
@PermitAll
@Route("tasks/amend-materials")
class AmendMaterialsView extends TaskFormView<Amendments> {

    private static final int LONGEST = 2000;

    private final Amending amending;
    private final CountyDossier dossier;
    private final FigureParts parts;
    private final ItemPanels panels;
    private final Map<String, TextArea> explanations = new LinkedHashMap<>();
    private @Nullable ItemBrowser browser;
    private @Nullable FiguresEditor figures;

    AmendMaterialsView(TaskDesk desk, Amending amending, CountyDossier dossier, FigureParts parts, ItemPanels panels) {
        super(desk);
        this.amending = amending;
        this.dossier = dossier;
        this.parts = parts;
        this.panels = panels;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var casefile = dossier.casefiles().get(id);
        var items = dossier.eligibilities().edition(id).items().stream()
                .filter(item -> casefile.isEditable(item.code()))
                .toList();
        var tabs = new TabSheet();
        tabs.setWidthFull();
        if (!items.isEmpty()) {
            var shown = new ItemBrowser(items, item -> badge(id, item), item -> open(id, item, mine));
            browser = shown;
            tabs.add(I18NProvider.translate("certification.county.amend.items"), shown);
        }
        if (casefile.figuresEditable()) {
            var editor = new FiguresEditor(parts, actor(), id, draft(), mine);
            figures = editor;
            tabs.add(I18NProvider.translate("certification.county.amend.figures"), editor);
        }
        return Panel.stack(head(id), tabs);
    }

    @Override
    protected Amendments data(String decision) {
        var given = explanations.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Explanation(entry.getKey(), entry.getValue().getValue()))
                .toList();
        return new Amendments(given, figures == null ? FigureCorrections.none() : figures.value());
    }

    private Component head(CaseId id) {
        return amending.notice(id)
                .<Component>map(notice -> {
                    var hint = new Hint(
                            Tone.WARNING,
                            I18NProvider.translate(
                                    "certification.county.amend.returned",
                                    notice.items().size(),
                                    notice.opinion()));
                    return hint;
                })
                .orElseGet(() -> new Hint(Tone.INFO, I18NProvider.translate("certification.county.amend.takenBack")));
    }

    private Component open(CaseId id, Item item, boolean mine) {
        var page = Panel.stack();
        reason(id, item)
                .forEach(returned -> page.add(
                        new Hint(
                                Tone.WARNING,
                                I18NProvider.translate("certification.county.amend.reason", returned.reason())),
                        explanation(item, mine)));
        if (!item.stated()) {
            page.add(ItemBrowser.title(item));
        } else {
            var editor = new StatementEditor(
                    item,
                    dossier.statements().latest(id, item.code()),
                    mine && dossier.statements().mayState(actor(), id, item.code()),
                    draft -> state(id, item, draft));
            editor.keepIn(draft().part(item.code()));
            page.add(editor);
        }
        page.add(panels.beside("casefile", actor(), id.toString(), item.code()));
        return page;
    }

    private TextArea explanation(Item item, boolean mine) {
        return explanations.computeIfAbsent(item.code(), code -> {
            var field = new TextArea(I18NProvider.translate("certification.county.amend.explanation", code));
            field.setHelperText(I18NProvider.translate("certification.county.amend.explanationHint"));
            field.setMaxLength(LONGEST);
            field.setWidthFull();
            field.setReadOnly(!mine);
            draft().part(code).text("explanation", field);
            return field;
        });
    }

    private void state(CaseId id, Item item, Statement.Draft draft) {
        dossier.statements().state(actor(), id, item.code(), draft);
        Notices.done(I18NProvider.translate("certification.county.items.saved", item.code()));
        Objects.requireNonNull(browser).reopen();
    }

    private List<ReturnedItem> reason(CaseId id, Item item) {
        return amending.notice(id).stream()
                .flatMap(notice -> notice.items().stream())
                .filter(returned -> returned.item().equals(item.code()))
                .toList();
    }

    private Badge badge(CaseId id, Item item) {
        if (reason(id, item).isEmpty() && !item.stated()) {
            return new Badge(Tone.NEUTRAL, I18NProvider.translate("certification.county.notStatedHere"));
        }
        if (reason(id, item).isEmpty()) {
            return StatementBadges.of(dossier.statements().latest(id, item.code()));
        }
        var changed = amending.toAnswer(id)
                .map(returned -> amending.changed(actor(), id, returned))
                .orElse(Set.of());
        return changed.contains(item.code())
                ? new Badge(Tone.GOOD, I18NProvider.translate("certification.county.amend.changed"))
                : new Badge(Tone.WARNING, I18NProvider.translate("certification.county.amend.unchanged"));
    }
}
