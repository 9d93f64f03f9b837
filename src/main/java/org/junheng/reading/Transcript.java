package org.junheng.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document.
 *
 * @param extent whether it is all of it
 */
record Transcript(List<Part> parts, View.Extent extent) {

    Transcript {
        parts = List.copyOf(parts);
    }

    /** Reads the text; runs in the process of the program only. */
    static Transcript of(Request request) throws IOException, HiddenException {
        var most = request.number();
        var parts = switch (request.form()) {
            case PDF -> PdfPages.text(request.file(), most);
            case TEXT -> PlainText.of(request.file(), most);
            case SHEETS -> Sheets.of(request.file(), most);
            case OFFICE -> OfficeText.of(request.file(), most);
            case IMAGE, OTHER -> throw new HiddenException(Obstacle.UNSUPPORTED);
        };
        return cut(parts, most);
    }

    private static Transcript cut(List<Part> parts, int most) {
        var kept = new ArrayList<Part>();
        var left = most;
        for (var part : parts) {
            var text = part.text();
            if (text.length() >= left) {
                kept.add(new Part(part.title(), text.substring(0, left)));
                return new Transcript(kept, View.Extent.BEGINNING);
            }
            left -= text.length();
            kept.add(part);
        }
        return new Transcript(kept, View.Extent.WHOLE);
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(extent.name());
        out.writeInt(parts.size());
        for (var part : parts) {
            write(out, part.title());
            write(out, part.text());
        }
        return bytes.toByteArray();
    }

    static Transcript parse(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var extent = View.Extent.valueOf(in.readUTF());
        var count = in.readInt();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < count; i++) {
            parts.add(new Part(read(in), read(in)));
        }
        return new Transcript(parts, extent);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
