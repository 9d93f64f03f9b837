package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Single figures of the school sheet: how they are read, what they count, and what is impossible among them. */
public final class Figures {

    private Figures() {}

    /**
     * A figure as people write it, in canonical form, by the rules of a workbook's cells; empty if nothing is written.
     *
     * @throws Refusal if it is none of this column
     */
    public static Optional<String> read(Column column, String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        var problems = new Problems();
        var spec = Catalogue.get().column(column);
        var value = new ValueReader(Sheet.unread("", false), problems).read(new Cell(1, 1, Kind.TEXT, written), spec);
        if (!problems.errors().isEmpty()) {
            throw Refusal.invalid("schooldata.correction.wrong", spec.header(), written);
        }
        return value;
    }

    /**
     * A figure of the county as people write it, shares as fractions of one; empty if nothing is written.
     *
     * @throws Refusal if it is none of this kind
     */
    public static Optional<BigDecimal> read(CountyFigure figure, String written) {
        return written.isBlank() ? Optional.empty() : Optional.of(Corrections.number(written, figure));
    }

    /** Whether a column counts what two schools have together when they become one. */
    public static boolean isSummable(Column column) {
        return Catalogue.get().column(column).summable();
    }

    /** Whether a column holds whole numbers. */
    public static boolean isWhole(Column column) {
        return Catalogue.get().column(column).type() == ValueType.COUNT;
    }

    /** Whether a column lists the areas of rooms. */
    public static boolean isRooms(Column column) {
        return Catalogue.get().column(column).type() == ValueType.ROOMS;
    }

    /** What a workbook with these figures would be refused for, in words. */
    public static List<Message> impossible(CountyStatistics statistics) {
        var parts = statistics.schools().stream()
                .flatMap(school -> RowChecks.breaches(school).stream()
                        .map(spec -> Message.of("schooldata.figure.breaks", school.name(), spec.header())));
        var rules = new Checks(statistics, Remembered.NOTHING).errors().stream().map(Checks.Finding::message);
        return Stream.concat(parts, rules).distinct().toList();
    }
}
