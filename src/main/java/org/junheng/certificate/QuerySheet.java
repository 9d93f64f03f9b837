package org.junheng.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junheng.casefile.Rounds;
import org.junheng.platform.text.Texts;
import org.junheng.platform.time.MovableClock;
import org.junheng.region.Regions;
import org.springframework.stereotype.Component;

/** Writes the query sheet (认定结果查询单), always in Chinese: a paper of the authorities, not a page. */
@Component
class QuerySheet {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final Texts texts;
    private final Regions regions;
    private final Rounds rounds;
    private final CertificateSettings settings;

    QuerySheet(Texts texts, Regions regions, Rounds rounds, CertificateSettings settings) {
        this.texts = texts;
        this.regions = regions;
        this.rounds = rounds;
        this.settings = settings;
    }

    byte[] of(Certificate certificate) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            describe(document, certificate);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var paper = new Paper(document, page)) {
                write(paper, certificate);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Paper paper, Certificate certificate) throws IOException {
        var place = regions.pathName(certificate.county());
        var address = settings.page(certificate.number());
        paper.frame();
        paper.heading(text("scheme"), text("title"));
        paper.centred(text("number", certificate.number().value()));
        paper.paragraph(text("statement", place, certificate.documentNumber(), day(certificate.decidedOn())));
        paper.table(facts(certificate));
        var revocation = certificate.revocation();
        if (revocation != null) {
            paper.warning(text("revoked", revocation.documentNumber(), revocation.reason()));
        }
        paper.check(new QrCode(address), text("check"), address.toString());
        paper.notes(text("note.notice"), text("note.state"), text("note.issued", moment(certificate)));
    }

    private Map<String, String> facts(Certificate certificate) {
        var facts = new LinkedHashMap<String, String>();
        var county = certificate.county();
        facts.put(text("county"), regions.get(county).name());
        facts.put(text("body"), above(certificate));
        facts.put(text("code"), county.value());
        facts.put(text("round"), rounds.get(certificate.round()).name());
        facts.put(text("basis"), text("basis.documents"));
        facts.put(text("document"), certificate.documentNumber());
        facts.put(text("decided"), day(certificate.decidedOn()));
        if (!certificate.list().isEmpty()) {
            facts.put(text("list"), certificate.list());
        }
        facts.put(text("result"), text(certificate.isValid() ? "result.valid" : "result.revoked"));
        return facts;
    }

    /** The province and the city, where one stands between. */
    private String above(Certificate certificate) {
        var body = regions.pathName(regions.above(certificate.county()));
        return body.isEmpty()
                ? regions.get(regions.provinceOf(certificate.county())).name()
                : body;
    }

    private void describe(PDDocument document, Certificate certificate) {
        var about = new PDDocumentInformation();
        about.setTitle(text("title") + " " + certificate.number());
        about.setSubject(regions.pathName(certificate.county()));
        var issued = Calendar.getInstance(TimeZone.getTimeZone(MovableClock.ZONE), Locale.ROOT);
        issued.setTimeInMillis(certificate.issuedAt().toEpochMilli());
        about.setCreationDate(issued);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(LANGUAGE.toLanguageTag());
    }

    private String moment(Certificate certificate) {
        return DateTimeFormatter.ofPattern(texts.get(LANGUAGE, "platform.date.moment"))
                .format(certificate.issuedAt().atZone(MovableClock.ZONE));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.get(LANGUAGE, "platform.date.day"))
                .format(day);
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "certificate.sheet." + key, arguments);
    }
}
