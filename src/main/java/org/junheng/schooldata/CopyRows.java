package org.junheng.schooldata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of a table as PostgreSQL takes many at once (binary COPY), to be filled field by field in the order of its columns. */
final class CopyRows {

    private static final byte[] HEAD = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int NULL = -1;
    private static final byte JSONB = 1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int START = 16_384;

    private final String columns;
    private final short fields;
    private ByteBuffer content = ByteBuffer.allocate(START).put(HEAD);

    /**
     * No rows yet.
     *
     * @param columns the table with the columns that are filled, as {@code copy} names them
     */
    CopyRows(String columns) {
        this.columns = columns;
        this.fields = (short) columns.split(",", -1).length;
    }

    /** A row begins. */
    CopyRows row() {
        room(Short.BYTES).putShort(fields);
        return this;
    }

    CopyRows text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    CopyRows bytes(byte @Nullable [] value) {
        if (value == null) {
            room(Integer.BYTES).putInt(NULL);
        } else {
            room(Integer.BYTES + value.length).putInt(value.length).put(value);
        }
        return this;
    }

    /** Text for a column of type {@code jsonb}, which has a form of its own. */
    CopyRows jsonb(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + 1 + bytes.length)
                .putInt(bytes.length + 1)
                .put(JSONB)
                .put(bytes);
        return this;
    }

    CopyRows number(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    CopyRows uuid(@Nullable UUID value) {
        if (value == null) {
            return bytes(null);
        }
        room(Integer.BYTES + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    CopyRows time(Instant value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(EPOCH.until(value, ChronoUnit.MICROS));
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (content.remaining() < bytes) {
            var larger = Math.max(2 * content.capacity(), content.position() + bytes);
            content = ByteBuffer.allocate(larger).put(content.flip());
        }
        return content;
    }

    /** Adds all rows to the table, within the transaction of the caller if there is one. */
    void copy(JdbcTemplate database) {
        room(Short.BYTES).putShort((short) NULL);
        var rows = new ByteArrayInputStream(content.array(), 0, content.position());
        database.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy %s from stdin (format binary)".formatted(columns), rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
