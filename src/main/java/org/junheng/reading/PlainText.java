package org.junheng.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file: UTF-8 if it is that, else what Chinese systems write (GB 18030). */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    private PlainText() {}

    static List<Part> of(Path file, int most) throws IOException {
        try (var in = Files.newInputStream(file)) {
            // No character takes more than four bytes in either encoding.
            var bytes = in.readNBytes((int) Math.min(4L * most + 4, Integer.MAX_VALUE - 16));
            var text = decode(bytes);
            return List.of(new Part("", !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text));
        }
    }

    private static String decode(byte[] bytes) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.length);
        // The last character may be cut off, so that the end of the bytes is not the end of the input.
        return strict.decode(ByteBuffer.wrap(bytes), chars, false).isError()
                ? new String(bytes, GB18030)
                : chars.flip().toString();
    }
}
