package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.junheng.casefile.SchoolSheets;
import org.junheng.casefile.SchoolSheets.OwnSheet;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.Origins;
import org.junheng.schooldata.SheetConfirmation;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;

/** A school's own sheet (本校数据), to be checked against its records and confirmed by its head's name. */
@Route("my-school")
@Menu(title = "casefile.my-school", order = 5, icon = "vaadin:academy-cap")
@PageTitle("casefile.my-school")
@RolesAllowed("SCHOOL_EDITOR")
class MySchoolView extends Composite<Div> {

    private final SchoolSheets sheets;
    private final Workbooks workbooks;
    private final Origins origins;
    private final Actor actor;

    MySchoolView(SchoolSheets sheets, Workbooks workbooks, Origins origins, CurrentActor current) {
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.origins = origins;
        this.actor = current.get();
        getContent().addClassName("jh-page");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("casefile.my-school")));
        var own = sheets.own(actor);
        if (own.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("casefile.my-school.empty"),
                            getTranslation("casefile.my-school.empty.how")));
        }
        own.forEach(sheet -> getContent().add(sheet(sheet)));
    }

    private Component sheet(OwnSheet sheet) {
        var panel = new Div(
                new H2(getTranslation("casefile.my-school.title", sheet.row().name(), sheet.round())));
        panel.addClassNames("jh-panel", "jh-stack");
        panel.add(sheet.confirmation().<Component>map(this::confirmed).orElseGet(() -> unconfirmed(sheet)));
        panel.add(new SheetFacts(sheet.row(), sheet.last(), workbooks, () -> origins.of(sheet.statistics())));
        return panel;
    }

    private Hint confirmed(SheetConfirmation confirmation) {
        return new Hint(
                Tone.GOOD,
                getTranslation(
                        confirmation.onBehalf()
                                ? "casefile.my-school.confirmed-behalf"
                                : "casefile.my-school.confirmed",
                        confirmation.head(),
                        Dates.moment(confirmation.at())));
    }

    private Component unconfirmed(OwnSheet sheet) {
        if (!sheet.open()) {
            return new Hint(Tone.NEUTRAL, getTranslation("casefile.my-school.locked"));
        }
        var head = new TextField(getTranslation("casefile.my-school.head"));
        head.setRequiredIndicatorVisible(true);
        var confirm = new Button(getTranslation("casefile.my-school.confirm"), click -> {
            if (Notices.attempt(() -> sheets.confirm(actor, sheet, head.getValue()))) {
                Notices.done(getTranslation("casefile.my-school.done"));
                show();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(head, confirm);
        line.addClassNames("jh-row", "jh-row-end");
        var ask = new Div(new Hint(Tone.WARNING, getTranslation("casefile.my-school.ask")), line);
        ask.addClassName("jh-stack");
        return ask;
    }
}
