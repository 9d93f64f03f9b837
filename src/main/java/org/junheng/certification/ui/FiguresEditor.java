package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.certification.FigureCorrections;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.FormDraft;
import org.junheng.shared.Actor;

/** The ways to change figures: one by one, by a new import; and who has confirmed what is there now. */
final class FiguresEditor extends Composite<TabSheet> {

    private final FigureParts parts;
    private final Actor actor;
    private final CaseId id;
    private final FormDraft draft;
    private final boolean mine;
    private final Div cells = new Div();
    private final Div sheets = new Div();
    private final TextField reimportReason =
            new TextField(I18NProvider.translate("certification.county.correct.reimport"));
    private @Nullable CorrectionsField corrections;

    FiguresEditor(FigureParts parts, Actor actor, CaseId id, FormDraft draft, boolean mine) {
        this.parts = parts;
        this.actor = actor;
        this.id = id;
        this.draft = draft;
        this.mine = mine;
        cells.addClassName("jh-stack");
        reimportReason.setWidthFull();
        reimportReason.setMaxLength(500);
        reimportReason.setHelperText(I18NProvider.translate("certification.county.correct.reimportHint"));
        draft.text("reimportReason", reimportReason);
        reimportReason.setEnabled(mine);
        getContent().setWidthFull();
        getContent().add(I18NProvider.translate("certification.county.correct.byCell"), cells);
        getContent()
                .add(
                        I18NProvider.translate("certification.county.correct.byImport"),
                        Panel.stack(reimportReason, new ImportPanel(parts, actor, id, mine, this::showFigures)));
        getContent().add(I18NProvider.translate("certification.county.correct.sheets"), sheets);
        showFigures();
    }

    /** What was entered; the sheets are confirmed at once, not with it. */
    FigureCorrections value() {
        return new FigureCorrections(
                corrections == null ? List.of() : corrections.value(), reimportReason.getValue(), null);
    }

    private void showFigures() {
        cells.removeAll();
        sheets.removeAll();
        parts.figures().find(id).ifPresent(statistics -> {
            var documents = parts.documents().list(actor, id).stream()
                    .filter(Document::isCurrent)
                    .toList();
            var field =
                    new CorrectionsField(statistics.schools(), documents, parts.workbooks(), draft.part("corrections"));
            field.getContent().setEnabled(mine);
            corrections = field;
            var hint = new Span(I18NProvider.translate("certification.county.correct.hint"));
            hint.addClassName("jh-muted");
            cells.add(hint, field);
            sheets.add(new SheetsPanel(parts.figures(), actor, id, mine));
        });
    }
}
