package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Columns as bytes: the form, the number of schools in two bytes, a byte of traits per school; then column by column a head, a bit
 * per school where something is missing, and the numbers, all their lowest bytes first, then all the next ones. The head has the
 * bytes per number in its lowest three bits, in the next three by how many powers of ten the numbers are to be multiplied, in the
 * highest whether anything is missing.
 */
final class ColumnBytes {

    private static final byte FORM = 1;
    private static final int HEAD = 3;
    private static final int SOME_MISSING = 128;
    private static final double[] POWERS = {1, 10, 100, 1000, 10_000};

    private ColumnBytes() {}

    static byte[] write(CountyColumns columns) {
        var out = new ByteArrayOutputStream();
        out.write(FORM);
        out.write(columns.schools());
        out.write(columns.schools() >> 8);
        out.writeBytes(columns.traits());
        for (var place = 0; place < Figure.ALL.size(); place++) {
            write(columns, place, out);
        }
        return out.toByteArray();
    }

    private static void write(CountyColumns columns, int place, ByteArrayOutputStream out) {
        var values = Arrays.stream(columns.figures(place))
                .mapToLong(value -> (long) value)
                .toArray();
        var missing = new byte[(values.length + 7) / 8];
        var gaps = false;
        for (var row = 0; row < values.length; row++) {
            if (columns.isMissing(row, place)) {
                missing[row / 8] |= (byte) (1 << (row % 8));
                gaps = true;
            }
        }
        var power = shorten(values, Figure.ALL.get(place).decimals());
        var width = width(values);
        out.write(width | (power << 3) | (gaps ? SOME_MISSING : 0));
        if (gaps) {
            out.writeBytes(missing);
        }
        for (var plane = 0; plane < width; plane++) {
            for (var value : values) {
                out.write((int) (value >> (8 * plane)));
            }
        }
    }

    /** Takes off the zeros at the end that all numbers have. */
    private static int shorten(long[] values, int most) {
        var power = 0;
        while (power < most && Arrays.stream(values).allMatch(value -> value % 10 == 0)) {
            Arrays.setAll(values, row -> values[row] / 10);
            power++;
        }
        return power;
    }

    private static int width(long[] values) {
        var all = 0L;
        for (var value : values) {
            all |= value;
        }
        return (Long.SIZE - Long.numberOfLeadingZeros(all) + 7) / 8;
    }

    static CountyColumns read(byte[] bytes) {
        if (bytes[0] != FORM) {
            throw new IllegalArgumentException("Columns of form " + bytes[0]);
        }
        var schools = (bytes[1] & 0xff) | ((bytes[2] & 0xff) << 8);
        var traits = Arrays.copyOfRange(bytes, HEAD, HEAD + schools);
        var figures = new double[Figure.ALL.size()][schools];
        var missing = new int[schools];
        var at = HEAD + schools;
        for (var place = 0; place < figures.length; place++) {
            var head = bytes[at++];
            if (head < 0) {
                at = gaps(bytes, at, missing, 1 << place);
            }
            at = read(bytes, at, head, figures[place]);
        }
        return new CountyColumns(traits, figures, missing);
    }

    private static int gaps(byte[] bytes, int from, int[] missing, int bit) {
        for (var row = 0; row < missing.length; row++) {
            missing[row] |= ((bytes[from + row / 8] >> (row % 8)) & 1) == 0 ? 0 : bit;
        }
        return from + (missing.length + 7) / 8;
    }

    private static int read(byte[] bytes, int from, byte head, double[] column) {
        var at = from;
        var factor = POWERS[(head >> 3) & 7];
        for (var plane = 0; plane < (head & 7); plane++) {
            add(bytes, at, column, factor);
            at += column.length;
            factor *= 256;
        }
        return at;
    }

    private static void add(byte[] bytes, int from, double[] column, double factor) {
        for (var row = 0; row < column.length; row++) {
            column[row] += (bytes[from + row] & 0xff) * factor;
        }
    }
}
