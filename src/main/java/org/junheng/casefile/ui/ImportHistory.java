package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.StatisticsId;

/** Every workbook handed in, what became of it, and the way back to an earlier one. */
final class ImportHistory extends Composite<Div> {

    private final @Nullable StatisticsId present;
    private final boolean changeable;
    private final Consumer<StatisticsId> goBack;

    ImportHistory(
            List<ImportReport> imports,
            @Nullable StatisticsId present,
            boolean changeable,
            Consumer<StatisticsId> goBack) {
        this.present = present;
        this.changeable = changeable;
        this.goBack = goBack;
        getContent().addClassName("jh-panel");
        getContent().add(new H2(getTranslation("casefile.imports")));
        if (imports.isEmpty()) {
            getContent().add(new Span(getTranslation("casefile.imports.none")));
            return;
        }
        var table = new PlainTable(
                "casefile.imports.file",
                "casefile.imports.at",
                "casefile.imports.by",
                "casefile.imports.schools",
                "casefile.imports.state",
                "casefile.items.open");
        imports.forEach(report -> table.row(
                file(report),
                new Span(Dates.moment(report.at())),
                new Span(report.byName()),
                new Span(Integer.toString(report.schools())),
                state(report),
                actions(report)));
        getContent().add(table);
    }

    private static Span file(ImportReport report) {
        var file = new Span(report.fileName());
        file.setTitle("SHA-256 " + report.sha256());
        return file;
    }

    private Badge state(ImportReport report) {
        if (report.accepted() == null) {
            return new Badge(
                    Tone.BAD,
                    getTranslation("casefile.imports.errors", report.errors().size()));
        }
        return isPresent(report)
                ? new Badge(Tone.GOOD, getTranslation("casefile.imports.present"))
                : new Badge(Tone.NEUTRAL, getTranslation("casefile.imports.earlier"));
    }

    private boolean isPresent(ImportReport report) {
        return report.statistics().filter(id -> id.equals(present)).isPresent();
    }

    private Component actions(ImportReport report) {
        var actions = new Div(button("casefile.imports.look", () -> look(report)));
        actions.addClassName("jh-row");
        report.statistics()
                .filter(accepted -> changeable && !isPresent(report))
                .ifPresent(accepted -> actions.add(button("casefile.imports.restore", () -> goBack.accept(accepted))));
        return actions;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private void look(ImportReport report) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(report.fileName());
        dialog.setWidth("min(64rem, 96vw)");
        dialog.add(new ImportResult(report));
        dialog.getFooter().add(new Button(getTranslation("platform.close"), click -> dialog.close()));
        dialog.open();
    }
}
