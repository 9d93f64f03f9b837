package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Document;
import org.junheng.evidence.Scrub;
import org.junheng.evidence.Scrubs;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.PersonNames;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;

/** The latest scrubs of the content store with all that they found damaged and whose it is, for administrators. */
@Route("scrubs")
@Menu(title = "evidence.scrubs", order = 96, icon = "vaadin:check-circle-o")
@PageTitle("evidence.scrubs")
@RolesAllowed("ADMIN")
class ScrubsView extends Composite<Div> {

    private final Scrubs scrubs;
    private final Casefiles casefiles;
    private final Regions regions;
    private final PersonNames names;
    private final Actor person;
    private final Div list = new Div();

    ScrubsView(Scrubs scrubs, Casefiles casefiles, Regions regions, PersonNames names, CurrentActor actor) {
        this.scrubs = scrubs;
        this.casefiles = casefiles;
        this.regions = regions;
        this.names = names;
        this.person = actor.get();
        list.addClassName("jh-stack");
        getContent().addClassNames("jh-page", "jh-stack");
        getContent().add(new H1(getTranslation("evidence.scrubs")), what(), buttons(), list);
        show();
    }

    private Component what() {
        var what = new Paragraph(getTranslation("evidence.scrubs.what"));
        what.addClassName("jh-muted");
        return what;
    }

    private Component buttons() {
        var begin = new Button(getTranslation("evidence.scrubs.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(begin, new Button(getTranslation("evidence.scrubs.refresh"), click -> show()));
        buttons.addClassName("jh-row");
        return buttons;
    }

    private void begin() {
        if (Notices.attempt(() -> scrubs.begin(person))) {
            Notices.done(getTranslation("evidence.scrubs.begun"));
        }
        show();
    }

    private void show() {
        list.removeAll();
        var latest = scrubs.latest(person);
        if (latest.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("evidence.scrubs.none"), getTranslation("evidence.scrubs.none.explained")));
        }
        latest.stream().map(this::panel).forEach(list::add);
    }

    private Component panel(Scrub scrub) {
        var head = new Div(new H2(Dates.moment(scrub.started())), badge(scrub));
        head.addClassName("jh-row");
        var panel = new Div(head, new Span(progress(scrub)));
        panel.addClassNames("jh-panel", "jh-stack");
        if (!scrub.findings().isEmpty()) {
            panel.add(findings(scrub));
        }
        return panel;
    }

    private Badge badge(Scrub scrub) {
        if (!scrub.findings().isEmpty()) {
            return new Badge(
                    Tone.BAD,
                    getTranslation("evidence.scrubs.damaged", scrub.findings().size()));
        }
        return scrub.ended() == null
                ? new Badge(Tone.INFO, getTranslation("evidence.scrubs.running"))
                : new Badge(Tone.GOOD, getTranslation("evidence.scrubs.sound"));
    }

    private String progress(Scrub scrub) {
        var ended = scrub.ended();
        var by = scrub.isBySchedule() ? getTranslation("evidence.scrubs.scheduled") : names.of(scrub.by());
        return ended == null
                ? getTranslation("evidence.scrubs.progress", by, scrub.checked(), scrub.contents(), scrub.sizeText())
                : getTranslation("evidence.scrubs.ended", by, scrub.checked(), scrub.sizeText(), Dates.moment(ended));
    }

    private Component findings(Scrub scrub) {
        var table = new PlainTable("evidence.scrubs.damage", "evidence.scrubs.owners", "evidence.scrubs.sha256");
        for (var finding : scrub.findings()) {
            var sha256 = new Span(finding.sha256().value());
            sha256.addClassName("jh-muted");
            table.row(
                    new Badge(Tone.BAD, getTranslation("evidence.damage." + finding.damage())),
                    owners(finding),
                    sha256);
        }
        return table;
    }

    private Component owners(Scrub.Finding finding) {
        var owners = new Div();
        Stream.concat(finding.documents().stream().map(this::name), finding.owners().stream())
                .map(Div::new)
                .forEach(owners::add);
        return owners;
    }

    private String name(Document document) {
        var casefile = casefiles.get(document.caseId());
        return getTranslation(
                "evidence.scrubs.document",
                regions.pathName(casefile.county()),
                casefile.round(),
                document.box(),
                document.name(),
                document.version());
    }
}
