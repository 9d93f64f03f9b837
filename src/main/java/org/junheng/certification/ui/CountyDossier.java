package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Statements;
import org.junheng.certification.CountyCorrections;
import org.junheng.certification.CountyRequests;
import org.junheng.certification.Eligibilities;
import org.junheng.certification.Reliefs;
import org.junheng.certification.RuledPromises;
import org.junheng.certification.SelfReports;
import org.junheng.certification.Signatures;
import org.junheng.evidence.Documents;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Links;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Actor;

/** What the county hands up, part by part: report, calculation, statements, eligibility, promises, signatures. */
@SpringComponent
record CountyDossier(
        Casefiles casefiles,
        Statements statements,
        Documents documents,
        Eligibilities eligibilities,
        ResultParts results,
        Reliefs reliefs,
        RuledPromises promises,
        CountyCorrections corrections,
        SelfReports reports,
        Signatures signatures,
        CountyRequests requests) {

    /** The text of the report that counts. */
    Component report(CaseId id) {
        return reports.latest(id)
                .<Component>map(kept -> new ReportText(kept.value().report()))
                .orElseGet(() -> missing("certification.county.report.none"));
    }

    Component result(Actor actor, CaseId id) {
        return results.latest(actor, id)
                .<Component>map(tables -> tables)
                .orElseGet(() -> missing("certification.county.result.none"));
    }

    Component statements(Actor actor, CaseId id) {
        return new StatementsTable(statements.of(actor, id), documents.list(actor, id));
    }

    Component eligibility(CaseId id) {
        return eligibilities
                .latest(id)
                .<Component>map(kept -> new EligibilitySummary(kept, eligibilities.edition(id)))
                .orElseGet(() -> missing("certification.county.eligibility.none"));
    }

    /** Corrections and exceptions, which every level has to know of. */
    Component changes(CaseId id) {
        var parts = Panel.stack();
        if (!reliefs.promises(id).isEmpty()) {
            parts.add(new Panel("certification.county.relief.promises", new PromisesTable(reliefs.promises(id))));
        }
        var ruled = promises.of(id);
        if (!ruled.isEmpty()) {
            parts.add(new Panel("certification.promise", new RuledPromisesTable(ruled)));
        }
        var made = corrections.all(id);
        if (!made.isEmpty()) {
            parts.add(new Panel("certification.county.correct.made", new CorrectionsTable(made, corrections)));
        }
        if (parts.getComponentCount() == 0) {
            parts.add(missing("certification.county.changes.none"));
        }
        return parts;
    }

    Component signatures(CaseId id) {
        var parts = Panel.stack(seal(id));
        parts.add(new SignaturesTable(
                reports.latest(id).map(kept -> kept.value().chain()).orElse(List.of()), signatures.valid(id)));
        requests.latest(id).ifPresent(request -> {
            var date = request.date();
            parts.add(new Span(I18NProvider.translate(
                    "certification.county.handUp.done", request.number(), date == null ? "" : Dates.day(date))));
        });
        return parts;
    }

    /** The way to the papers as they will be handed up; the form stays open beside them. */
    Component papers(CaseId id) {
        var link = new Anchor(
                Links.ofCase(id.toString()) + "/papers", I18NProvider.translate("certification.county.papers"));
        link.setTarget("_blank");
        return link;
    }

    /** The digest of everything that is signed, while the case is locked. */
    Div seal(CaseId id) {
        var sealed = casefiles.get(id).sealed();
        if (sealed == null) {
            return Panel.row(new Badge(Tone.NEUTRAL, I18NProvider.translate("certification.county.sign.unlocked")));
        }
        var digest = new Span(sealed.value());
        digest.addClassNames("jh-digest");
        return Panel.row(new Badge(Tone.INFO, I18NProvider.translate("certification.county.sign.locked")), digest);
    }

    private static Component missing(String key) {
        var text = new Span(I18NProvider.translate(key));
        text.addClassName("jh-muted");
        return text;
    }
}
