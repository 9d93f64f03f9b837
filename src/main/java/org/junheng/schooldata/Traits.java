package org.junheng.schooldata;

import java.util.List;
import java.util.Map;

/** What a school is, as far as R1–R7 ask, in one byte: its kind in the lowest three bits, then three flags. */
final class Traits {

    static final int PRIVATE = 8;
    static final int RURAL = 16;
    static final int DENSE = 32;

    private static final int KIND = 7;

    /** The order of the stored form, whatever becomes of the order of the type. */
    static final List<SchoolKind> KINDS = List.of(
            SchoolKind.PRIMARY,
            SchoolKind.TEACHING_POINT,
            SchoolKind.JUNIOR,
            SchoolKind.NINE_YEAR,
            SchoolKind.TWELVE_YEAR,
            SchoolKind.COMPLETE_SECONDARY,
            SchoolKind.SPECIAL,
            SchoolKind.VOCATIONAL);

    private Traits() {}

    static byte of(School school) {
        var traits = KINDS.indexOf(school.kind());
        traits |= school.isPrivate() ? PRIVATE : 0;
        traits |= school.setting().filter(Setting.RURAL::equals).isPresent() ? RURAL : 0;
        traits |= school.isInDenseCentre() ? DENSE : 0;
        return (byte) traits;
    }

    static int kind(byte traits) {
        return traits & KIND;
    }

    static boolean has(byte traits, int flag) {
        return (traits & flag) != 0;
    }

    static void write(byte traits, Map<Column, String> cells) {
        cells.put(Column.KIND, KINDS.get(kind(traits)).name());
        if (has(traits, PRIVATE)) {
            cells.put(Column.PROVIDER, "PRIVATE");
        }
        if (has(traits, RURAL)) {
            cells.put(Column.SETTING, Setting.RURAL.name());
        }
        if (has(traits, DENSE)) {
            cells.put(Column.DENSE_CENTRE, School.YES);
        }
    }
}
