package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junheng.platform.ledger.Checkpoint;
import org.junheng.platform.ledger.Ledger;
import org.junheng.platform.web.CurrentActor;
import org.springframework.core.io.ClassPathResource;

/** Where the ledger stands and how somebody outside checks it, for administrators. */
@Route("ledger")
@Menu(title = "platform.ledger", order = 95, icon = "vaadin:link")
@PageTitle("platform.ledger")
@RolesAllowed("ADMIN")
class LedgerView extends Composite<Div> {

    private static final String COMMAND =
            "java Verify.java ledger ledger.tsv --checkpoints checkpoint.tsv --files data/evidence";

    private final Ledger ledger;
    private final CurrentActor actor;

    LedgerView(Ledger ledger, CurrentActor actor) {
        this.ledger = ledger;
        this.actor = actor;
        getContent().addClassNames("jh-page", "jh-stack");
        getContent().add(new H1(getTranslation("platform.ledger")), standing(ledger.checkpoint()), checking());
    }

    private Component standing(Checkpoint checkpoint) {
        var facts = new DescriptionList();
        facts.addClassName("jh-facts");
        fact(facts, "platform.ledger.position", Long.toString(checkpoint.position()));
        fact(facts, "platform.ledger.at", checkpoint.position() == 0 ? "" : Dates.moment(checkpoint.at()));
        fact(facts, "platform.ledger.chain", checkpoint.chain().value());
        return panel(
                new Paragraph(getTranslation("platform.ledger.what")),
                facts,
                link("platform.ledger.checkpoint", "checkpoint.tsv", event -> write(event, checkpoint.text() + "\n")));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(new Code(value)));
    }

    private Component checking() {
        var links = new Div(
                link("platform.ledger.chain-file", "ledger.tsv", this::writeChain),
                link("platform.ledger.verifier", "Verify.java", LedgerView::writeVerifier));
        links.addClassName("jh-row");
        return panel(
                new H2(getTranslation("platform.ledger.checking")),
                new Paragraph(getTranslation("platform.ledger.how")),
                links,
                new Paragraph(new Code(COMMAND)));
    }

    private static Component panel(Component... parts) {
        var panel = new Div(parts);
        panel.addClassNames("jh-panel", "jh-stack");
        return panel;
    }

    private Component link(String key, String file, Writer writer) {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    event.setContentType("text/plain; charset=utf-8");
                    writer.write(event);
                },
                getTranslation(key));
        link.getElement().setAttribute("download", file);
        return link;
    }

    private void writeChain(DownloadEvent event) {
        try (var out = event.getWriter()) {
            ledger.read(actor.get(), 1, line -> out.append(line).append('\n'));
        }
    }

    private static void writeVerifier(DownloadEvent event) {
        try {
            write(event, new ClassPathResource("verifier/Verify.java").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DownloadEvent event, String text) {
        try (var out = event.getWriter()) {
            out.append(text);
        }
    }

    /** Answers a download. */
    private interface Writer {

        void write(DownloadEvent event);
    }
}
