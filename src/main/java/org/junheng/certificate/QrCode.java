package org.junheng.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code drawn as squares, sharp at every size. */
final class QrCode {

    private final BitMatrix matrix;

    QrCode(URI address) {
        try {
            // Sheets are copied and faxed: a quarter of the code may be lost.
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);
            this.matrix = new QRCodeWriter().encode(address.toString(), BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + address, e);
        }
    }

    /** Draws it with its lower left corner at the point. */
    void draw(PDPageContentStream page, float left, float bottom, float size) throws IOException {
        var square = size / matrix.getWidth();
        for (var row = 0; row < matrix.getHeight(); row++) {
            for (var column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    page.addRect(left + column * square, bottom + size - (row + 1) * square, square, square);
                }
            }
        }
        page.fill();
    }
}
