package org.junheng.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junheng.planning.Basis;
import org.junheng.planning.Scenarios;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Notices;
import org.junheng.region.Region;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.StatisticsVersion;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.SchoolYear;

/** Chooses what a scenario starts from: an import of a year, or a workbook or forms that are none. */
final class BasisPanel extends Composite<Div> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final transient Scenarios scenarios;
    private final transient Where where;
    private final transient Consumer<Basis> chosen;
    private final IntegerField year = new IntegerField();
    private final Select<StatisticsVersion> imports = new Select<>();
    private final Span state = new Span();

    /** What is being uploaded. */
    private final transient FormFiles files = new FormFiles();

    /** Whose figures they are, and who works with them. */
    record Where(Actor actor, Region county) {}

    BasisPanel(Where where, Scenarios scenarios, int thisYear, Consumer<Basis> chosen) {
        this.where = where;
        this.scenarios = scenarios;
        this.chosen = chosen;
        year.setLabel(getTranslation("assessment.rehearsal.schoolYear"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        year.setValue(thisYear);
        year.addValueChangeListener(change -> offer());
        imports.setLabel(getTranslation("planning.scenario.import"));
        imports.setItemLabelGenerator(this::name);
        imports.setWidth("min(24rem, 80vw)");
        imports.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                start(change.getValue());
            }
        });
        var upload = new FileUpload(Workbooks.LARGEST_FILE, files::add, this::show).accepting(".xlsx", ".zip");
        state.addClassName("jh-muted");
        var row = new Div(year, imports);
        row.addClassNames("jh-row", "jh-row-end");
        var panel = PlanningWords.panel("planning.scenario.basis", row, upload, state);
        getContent().add(panel);
        offer();
    }

    void startWithNewest() {
        imports.getListDataView()
                .getItems()
                .findFirst()
                .ifPresentOrElse(
                        newest -> {
                            imports.setValue(newest);
                            start(newest);
                        },
                        () -> state.setText(getTranslation("planning.scenario.noImport")));
    }

    /** Says what an opened scenario starts from. */
    void tell(Basis basis, SchoolYear of) {
        switch (basis) {
            case Basis.Imported imported -> {
                year.setValue(of.value());
                imports.getListDataView()
                        .getItems()
                        .filter(version -> version.id().equals(imported.statistics()))
                        .findFirst()
                        .ifPresent(version -> {
                            imports.setValue(version);
                            state.setText(getTranslation("planning.scenario.from", name(version)));
                        });
            }
            case Basis.Draft draft -> state.setText(getTranslation("planning.scenario.from", draft.fileName()));
        }
    }

    private void start(StatisticsVersion version) {
        state.setText(getTranslation("planning.scenario.from", name(version)));
        chosen.accept(new Basis.Imported(version.id()));
    }

    private String name(StatisticsVersion version) {
        return getTranslation(
                "planning.scenario.version", version.number(), Dates.moment(version.at()), version.byName());
    }

    private void offer() {
        var value = Optional.ofNullable(year.getValue()).filter(BasisPanel::isYear);
        imports.setItems(
                value.map(one -> scenarios.imports(where.actor(), where.county().code(), new SchoolYear(one)))
                        .orElse(List.of()));
    }

    /** What was chosen together is read together, and takes the place of what was chosen before. */
    private void show() {
        var chosenTogether = files.list();
        files.clear();
        if (!chosenTogether.isEmpty()) {
            Notices.attempt(() -> start(chosenTogether));
        }
    }

    private void start(List<FormFile> together) {
        var of = Optional.ofNullable(year.getValue())
                .filter(BasisPanel::isYear)
                .orElseThrow(() -> Refusal.invalid("assessment.rehearsal.choose"));
        var draft = scenarios.draft(where.actor(), where.county().code(), new SchoolYear(of), together);
        imports.clear();
        state.setText(getTranslation("planning.scenario.from", draft.fileName()));
        chosen.accept(draft);
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
