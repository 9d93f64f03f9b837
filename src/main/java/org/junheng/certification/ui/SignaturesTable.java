package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.casefile.StepRecord;
import org.junheng.certification.Signature;
import org.junheng.certification.SignedReport.SignStep;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;

/** Who signs, in order, and who has: name, opinion, time, and the meeting's minutes where one decided. */
final class SignaturesTable extends Composite<Div> {

    SignaturesTable(List<SignStep> chain, List<StepRecord<Signature>> signed) {
        var table = new PlainTable(
                "certification.county.sign.column.step",
                "certification.county.sign.column.state",
                "certification.county.sign.column.by",
                "certification.county.sign.column.opinion",
                "certification.county.sign.column.details",
                "certification.county.sign.column.at");
        for (var step : chain) {
            for (var signer : step.signers()) {
                signed.stream()
                        .filter(kept -> kept.value().step().equals(step.code())
                                && kept.value().signer().equals(signer))
                        .findFirst()
                        .ifPresentOrElse(kept -> row(table, step, kept), () -> open(table, step));
            }
        }
        getContent().add(table);
    }

    private static void row(PlainTable table, SignStep step, StepRecord<Signature> kept) {
        var signature = kept.value();
        table.row(
                new Span(step.label()),
                new Badge(
                        signature.agreed() ? Tone.GOOD : Tone.BAD,
                        I18NProvider.translate(
                                signature.agreed() ? "platform.decision.APPROVE" : "platform.decision.OBJECT")),
                new Span(kept.byName()),
                new Span(signature.opinion()),
                new Span(details(signature)),
                new Span(Dates.moment(kept.at())));
    }

    private static void open(PlainTable table, SignStep step) {
        table.row(
                new Span(step.label()),
                new Badge(Tone.NEUTRAL, I18NProvider.translate("certification.county.sign.open")),
                new Span(),
                new Span(),
                new Span(),
                new Span());
    }

    private static String details(Signature signature) {
        var details = signature.details();
        var heldOn = details.heldOn();
        return heldOn == null
                ? details.number()
                : I18NProvider.translate("certification.county.sign.held", Dates.day(heldOn), details.minutes());
    }
}
