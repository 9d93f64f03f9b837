package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.certification.Recomputation;
import org.junheng.certification.RecomputationCheck;
import org.junheng.certification.RecomputationChecks;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;

/** Holds every calculation that was ever kept of the cases one sees against its figures (复算核对). */
@Route("recomputations")
@Menu(title = "certification.check.title", order = 45, icon = "vaadin:refresh")
@PageTitle("certification.check.title")
@RolesAllowed({"CITY_REVIEWER", "CITY_LEADER", "PROVINCE_OFFICER", "PROVINCE_LEADER", "NATION_OFFICER", "NATION_LEADER"
})
class RecomputationsView extends Composite<Div> {

    /** More than this many nobody reads; those that deviate stand first. */
    private static final int SHOWN = 200;

    private final RecomputationChecks checks;
    private final Regions regions;
    private final Actor actor;
    private final Div found = new Div();

    RecomputationsView(RecomputationChecks checks, Regions regions, CurrentActor current) {
        this.checks = checks;
        this.regions = regions;
        this.actor = current.get();
        var what = new Paragraph(getTranslation("certification.check.what"));
        what.addClassName("jh-muted");
        var screen = new Button(getTranslation("certification.check.screen"), click -> show(checks.screen(actor)));
        var prove = new Button(getTranslation("certification.check.prove"), click -> show(checks.prove(actor)));
        prove.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prove.setDisableOnClick(true);
        prove.addClickListener(click -> prove.setEnabled(true));
        var buttons = new Div(prove, screen);
        buttons.addClassName("jh-row");
        found.addClassName("jh-stack");
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("jh-page", "jh-stack");
        getContent().add(new H1(getTranslation("certification.check.title")), what, buttons, found);
        show(this.checks.screen(actor));
    }

    private void show(List<RecomputationCheck> lines) {
        found.removeAll();
        if (lines.isEmpty()) {
            found.add(new EmptyState(
                    getTranslation("certification.check.none"), getTranslation("certification.check.none.how")));
            return;
        }
        found.add(summary(lines), table(lines));
        if (lines.size() > SHOWN) {
            found.add(new Span(getTranslation("certification.check.more", SHOWN, lines.size())));
        }
    }

    private Component summary(List<RecomputationCheck> lines) {
        var deviating = (int) lines.stream().filter(line -> !line.isSame()).count();
        var proved = lines.getFirst().proof() != null;
        if (deviating > 0) {
            return new Hint(Tone.BAD, getTranslation("certification.check.deviating", lines.size(), deviating));
        }
        return new Hint(
                Tone.GOOD,
                getTranslation(proved ? "certification.check.proved" : "certification.check.screened", lines.size()));
    }

    private Component table(List<RecomputationCheck> lines) {
        var table = new PlainTable(
                "certification.check.case",
                "certification.check.at",
                "certification.check.columns",
                "certification.check.cells");
        lines.stream()
                .limit(SHOWN)
                .forEach(line -> table.row(
                        new Anchor("cases/" + line.caseId() + "/results", regions.pathName(line.county())),
                        new Span(Dates.moment(line.at())),
                        screening(line),
                        proof(line.proof())));
        return table;
    }

    private Component screening(RecomputationCheck line) {
        var tone = line.screening() == RecomputationCheck.Screening.SAME ? Tone.GOOD : Tone.BAD;
        return new Badge(tone, getTranslation("certification.check.screening." + line.screening()));
    }

    private Component proof(@Nullable Recomputation proof) {
        if (proof == null) {
            return new Span(getTranslation("certification.check.notYet"));
        }
        return proof.isSame()
                ? new Badge(Tone.GOOD, getTranslation("certification.check.same"))
                : new Badge(Tone.BAD, getTranslation("certification.check.other"));
    }
}
