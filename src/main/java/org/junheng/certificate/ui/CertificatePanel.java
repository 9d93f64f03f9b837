package org.junheng.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.junheng.certificate.Certificate;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;

/** One certificate with its query sheet to download. */
final class CertificatePanel extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    CertificatePanel(Certificate certificate, String county, Supplier<byte[]> sheet) {
        facts.addClassName("jh-facts");
        fact("certificate.number", certificate.number().value());
        fact("certificate.county", county);
        fact("certificate.sheet.document", certificate.documentNumber());
        fact("certificate.sheet.decided", Dates.day(certificate.decidedOn()));
        if (!certificate.list().isEmpty()) {
            fact("certificate.sheet.list", certificate.list());
        }
        fact("certificate.issued", Dates.moment(certificate.issuedAt()));
        var state = certificate.isValid()
                ? new Badge(Tone.GOOD, getTranslation("certificate.valid"))
                : new Badge(Tone.BAD, getTranslation("certificate.revoked"));
        var head = new Div(new H2(getTranslation("certificate.title")), state);
        head.addClassName("jh-row");
        var section = getContent();
        section.addClassNames("jh-panel", "jh-stack");
        section.add(head, facts);
        var revocation = certificate.revocation();
        if (revocation != null) {
            section.add(new Hint(
                    Tone.BAD,
                    getTranslation("certificate.sheet.revoked", revocation.documentNumber(), revocation.reason())));
        }
        section.add(links(certificate, sheet));
    }

    private Div links(Certificate certificate, Supplier<byte[]> sheet) {
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = sheet.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(content),
                            certificate.number() + ".pdf",
                            "application/pdf",
                            content.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("certificate.download"));
        var check = new Anchor("public/certificates/" + certificate.number(), getTranslation("certificate.check"));
        check.setRouterIgnore(true);
        check.setTarget("_blank");
        var links = new Div(download, check);
        links.addClassName("jh-row");
        return links;
    }

    private void fact(String key, String text) {
        facts.add(new Term(getTranslation(key)), new Description(text));
    }
}
