package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.certification.Eligibility;
import org.junheng.certification.EligibilityStatement.VetoStatement;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.standard.Edition;
import org.junheng.standard.Veto;

/** What the county stated of its right to apply, and what it came to. */
final class EligibilitySummary extends Composite<Div> {

    EligibilitySummary(Eligibility eligibility, Edition edition) {
        var statement = eligibility.statement();
        var certified = statement.basicBalanceOn();
        var table = new PlainTable(
                "certification.county.eligibility.veto",
                "certification.county.column.verdict",
                "certification.county.eligibility.note");
        for (var veto : edition.vetoes()) {
            statement.vetoes().stream()
                    .filter(stated -> stated.veto().equals(veto.code()))
                    .forEach(stated -> row(table, veto, stated));
        }
        var monitoring = new Paragraph(statement.monitoring());
        monitoring.addClassName("jh-prewrap");
        getContent().addClassName("jh-stack");
        getContent()
                .add(
                        Panel.row(
                                verdict(eligibility.isEligible()),
                                new Span(I18NProvider.translate(
                                        "certification.county.eligibility.since",
                                        certified == null ? "" : Dates.day(certified))),
                                duration(eligibility, edition)),
                        monitoring,
                        table);
    }

    private static Badge verdict(boolean eligible) {
        return new Badge(
                eligible ? Tone.GOOD : Tone.BAD,
                I18NProvider.translate(
                        eligible
                                ? "certification.county.eligibility.eligible"
                                : "certification.county.eligibility.notEligible"));
    }

    private static Badge duration(Eligibility eligibility, Edition edition) {
        return new Badge(
                eligibility.longEnough() ? Tone.GOOD : Tone.BAD,
                I18NProvider.translate(
                        eligibility.longEnough()
                                ? "certification.county.eligibility.longEnough"
                                : "certification.county.eligibility.tooShort",
                        edition.basicBalanceYears()));
    }

    private static void row(PlainTable table, Veto veto, VetoStatement stated) {
        var occurred = Boolean.TRUE.equals(stated.occurred());
        table.row(
                new Span(veto.title()),
                new Badge(
                        occurred ? Tone.BAD : Tone.GOOD,
                        I18NProvider.translate(
                                occurred
                                        ? "certification.county.eligibility.occurred"
                                        : "certification.county.eligibility.notOccurred")),
                new Span(stated.note()));
    }
}
