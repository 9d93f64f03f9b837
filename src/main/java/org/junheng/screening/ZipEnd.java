package org.junheng.screening;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What the end of a zip file says of it. Programs find a zip by its end, whatever stands before it.
 *
 * @param entries as counted there
 * @param directory the bytes of its directory
 * @param isExact whether nothing follows that is not said to follow
 */
record ZipEnd(long entries, long directory, boolean isExact) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 20;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final long ZIP64_ENTRIES = 0xffff;
    private static final long ZIP64_SIZE = 0xffffffffL;

    /** The last of this file, absent if there is none where one may be. */
    static Optional<ZipEnd> of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var start = Math.max(0, channel.size() - LENGTH - LONGEST_COMMENT - LOCATOR);
            var tail = read(channel, start, (int) (channel.size() - start));
            for (var at = tail.limit() - LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE) {
                    return Optional.of(end(channel, tail, at));
                }
            }
            return Optional.empty();
        }
    }

    private static boolean endsThere(ByteBuffer tail, int at) {
        return at + LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit();
    }

    private static ZipEnd end(FileChannel channel, ByteBuffer tail, int at) throws IOException {
        var end = new ZipEnd(
                Short.toUnsignedLong(tail.getShort(at + 10)),
                Integer.toUnsignedLong(tail.getInt(at + 12)),
                endsThere(tail, at));
        var large = end.entries == ZIP64_ENTRIES || end.directory == ZIP64_SIZE;
        if (!large || at < LOCATOR || tail.getInt(at - LOCATOR) != LOCATOR_SIGNATURE) {
            return end;
        }
        var record = read(channel, tail.getLong(at - LOCATOR + 8), 56);
        return record.limit() < 56 ? end : new ZipEnd(record.getLong(32), record.getLong(40), end.isExact);
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (from >= 0 && bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Until all is read or the file ends.
        }
        return bytes.flip();
    }
}
