package org.junheng.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.dossier.Dossier;
import org.junheng.dossier.Dossiers;
import org.junheng.dossier.Extent;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.PlainTable;
import org.junheng.shared.Actor;

/** What was handed over of a case, to be fetched and verified. */
@SpringComponent
final class DossierTab implements CaseTab {

    private static final int AFTER_EVIDENCE = 46;

    private final Dossiers dossiers;

    DossierTab(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String address() {
        return "dossiers";
    }

    @Override
    public String titleKey() {
        return "dossier.tab";
    }

    @Override
    public int order() {
        return AFTER_EVIDENCE;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var found = dossiers.of(actor, CaseId.parse(caseKey));
        if (found.isEmpty()) {
            return new EmptyState(text("dossier.none"), text("dossier.none.how"));
        }
        var table = new PlainTable(
                        "dossier.column.handOver",
                        "dossier.column.number",
                        "dossier.column.at",
                        "dossier.column.files",
                        "dossier.column.seal",
                        "dossier.column.get")
                .stacked();
        found.forEach(dossier -> table.row(
                new Span(text(dossier.handOver().textKey())),
                new Span(Integer.toString(dossier.number())),
                new Span("%s %s".formatted(Dates.moment(dossier.at()), dossier.byName())),
                new Span(Integer.toString(dossier.files())),
                seal(dossier),
                downloads(actor, dossier)));
        var content = new Div(new Paragraph(text("dossier.lead")), table, verifier());
        content.addClassName("jh-stack");
        return content;
    }

    private static Component seal(Dossier dossier) {
        var seal = new Span(dossier.papers().value().substring(0, 16) + "…");
        seal.getElement().setAttribute("title", dossier.papers().value());
        seal.addClassName("jh-digest");
        return seal;
    }

    private Component downloads(Actor actor, Dossier dossier) {
        return new Span(
                download(actor, dossier, Extent.PAPERS),
                new Span(" · "),
                download(actor, dossier, Extent.ALL),
                new Span(" · "),
                ledger(actor, dossier));
    }

    private Component ledger(Actor actor, Dossier dossier) {
        var handler = (DownloadHandler) event -> {
            event.setFileName(text(
                    "dossier.ledger.file",
                    dossier.number(),
                    text(dossier.handOver().textKey())));
            event.setContentType("text/tab-separated-values;charset=utf-8");
            dossiers.writeLedger(actor, dossier, event.getOutputStream());
        };
        return new Anchor(handler, text("dossier.ledger"));
    }

    private Component download(Actor actor, Dossier dossier, Extent extent) {
        var handler = (DownloadHandler) event -> {
            event.setFileName(text(
                    "dossier.file", dossier.number(), text(dossier.handOver().textKey())));
            event.setContentType("application/zip");
            dossiers.read(actor, dossier, extent);
            dossiers.write(dossier, extent, event.getOutputStream());
        };
        return new Anchor(handler, text("dossier.get." + extent));
    }

    private static Component verifier() {
        var link = new Anchor("api/v1/public/ledger/verifier", text("dossier.verifier"));
        link.setRouterIgnore(true);
        return new Paragraph(new Span(text("dossier.verify")), new Span(" "), link);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
