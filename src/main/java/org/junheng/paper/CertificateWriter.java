package org.junheng.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.net.URI;
import java.util.Map;
import org.junheng.casefile.Casefile;
import org.junheng.certificate.Certificate;
import org.junheng.certificate.Certificates;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.region.Regions;
import org.junheng.template.ChartSheet;
import org.junheng.template.Drawing;
import org.springframework.stereotype.Component;

/** That the county was accepted (认定结果查询单). */
@Component
class CertificateWriter implements PaperWriter {

    private static final float SIZE = 92;

    private final Certificates certificates;
    private final Regions regions;
    private final Bodies bodies;
    private final Shown shown;

    CertificateWriter(Certificates certificates, Regions regions, Bodies bodies, Shown shown) {
        this.certificates = certificates;
        this.regions = regions;
        this.bodies = bodies;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CERTIFICATE;
    }

    @Override
    public boolean exists(Ask ask) {
        return certificates.of(ask.actor(), ask.id()).isPresent();
    }

    @Override
    public boolean isFinal(Ask ask) {
        return true;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        certificates.of(ask.actor(), ask.id()).ifPresent(certificate -> write(ask.casefile(), certificate, sheaf));
    }

    void write(Casefile casefile, Certificate certificate, Sheaf sheaf) {
        var revocation = certificate.revocation();
        var address = certificates.address(certificate);
        var body = regions.pathName(bodies.above(casefile));
        sheaf.text("number", certificate.number().value())
                .text("documentNumber", certificate.documentNumber())
                .text("decided", shown.day(certificate.decidedOn()))
                .text("date", shown.day(certificate.issuedAt()))
                .text("list", Shown.orDash(certificate.list()))
                .text("code", certificate.county().value())
                .text("body", body.isEmpty() ? bodies.name(bodies.province(casefile)) : body)
                .text(
                        "result",
                        shown.word(
                                revocation == null
                                        ? "certificate.sheet.result.valid"
                                        : "certificate.sheet.result.revoked"))
                .text(
                        "revoked",
                        revocation == null
                                ? ""
                                : shown.word(
                                        "certificate.sheet.revoked", revocation.documentNumber(), revocation.reason()))
                .text("address", address.toString())
                .text("issued", shown.day(certificate.issuedAt()))
                .picture("qr", code(address));
    }

    /** Sheets are copied and faxed: a quarter of the code may be lost. */
    private static Drawing code(URI address) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);
            var matrix = new QRCodeWriter().encode(address.toString(), BarcodeFormat.QR_CODE, 0, 0, hints);
            var sheet = new ChartSheet(SIZE, SIZE);
            var square = SIZE / matrix.getWidth();
            for (var row = 0; row < matrix.getHeight(); row++) {
                for (var column = 0; column < matrix.getWidth(); column++) {
                    if (matrix.get(column, row)) {
                        sheet.bar(column * square, row * square, square, square, Color.BLACK);
                    }
                }
            }
            return sheet.drawing();
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + address, e);
        }
    }
}
