package org.junheng.reading;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What the program that reads documents answers; runs in its process only. */
final class Answers {

    private Answers() {}

    static byte[] to(Request request) throws IOException, HiddenException {
        return switch (request.verb()) {
            case COUNT ->
                ByteBuffer.allocate(Integer.BYTES).putInt(count(request)).array();
            case PICTURE -> picture(request);
            case TEXT -> Transcript.of(request).bytes();
        };
    }

    private static int count(Request request) throws IOException, HiddenException {
        return switch (request.form()) {
            case PDF -> PdfPages.count(request.file());
            case IMAGE -> ImagePages.count(request.file());
            case TEXT, SHEETS, OFFICE, OTHER -> throw new HiddenException(Obstacle.UNSUPPORTED);
        };
    }

    private static byte[] picture(Request request) throws IOException, HiddenException {
        var page = switch (request.form()) {
            case PDF -> PdfPages.picture(request.file(), request.number());
            case IMAGE -> ImagePages.picture(request.file(), request.number());
            case TEXT, SHEETS, OFFICE, OTHER -> throw new HiddenException(Obstacle.UNSUPPORTED);
        };
        return Watermark.burn(page, request.stamp());
    }
}
