package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Applies corrections to statistics; what comes out is as sound as an import, or nothing does. */
final class Corrections {

    private final CountyStatistics before;
    private final Map<SchoolCode, School> schools = new LinkedHashMap<>();
    private final Map<CountyFigure, BigDecimal> figures = new EnumMap<>(CountyFigure.class);
    private final List<Corrected> corrected = new ArrayList<>();

    Corrections(CountyStatistics before) {
        this.before = before;
        before.schools().forEach(school -> schools.put(school.code(), school));
        figures.putAll(before.figures());
    }

    /** The statistics with these corrections applied. */
    CountyStatistics apply(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            throw Refusal.invalid("schooldata.correction.none");
        }
        for (var correction : corrections) {
            var school = correction.school();
            if (school == null) {
                correctFigure(correction);
            } else {
                correctCell(school, correction);
            }
        }
        checkParts();
        Campuses.problems(List.copyOf(schools.values())).forEach((school, key) -> {
            throw Refusal.invalid("schooldata.correction.breaks", school.name(), columnName(Column.MAIN_SCHOOL));
        });
        var after = new CountyStatistics(
                before.county(), before.year(), List.copyOf(schools.values()), figures, before.unreadable());
        checkPossible(after);
        return after;
    }

    private static void checkPossible(CountyStatistics after) {
        new Checks(after, Remembered.NOTHING).errors().stream().findFirst().ifPresent(finding -> {
            var message = finding.message();
            throw Refusal.invalid(message.key(), message.parameters());
        });
    }

    /** What differs now, with the old values. */
    List<Corrected> corrected() {
        return corrected;
    }

    private void correctCell(SchoolCode code, Correction correction) {
        var school = schools.get(code);
        var column = column(correction.field());
        if (school == null || column == Column.CODE) {
            throw Refusal.invalid("schooldata.correction.unknown", code.value(), correction.field());
        }
        var value =
                written(correction).flatMap(text -> Figures.read(column, text)).orElse(null);
        if (value == null && (column == Column.KIND || column == Column.NAME)) {
            throw Refusal.invalid("schooldata.correction.wrong", columnName(column), "");
        }
        keep(correction, school.reported(column).orElse(null), value);
        schools.put(code, school.with(column, value));
    }

    private void correctFigure(Correction correction) {
        var figure = figure(correction.field());
        var value = written(correction).map(text -> number(text, figure)).orElse(null);
        var old = figures.get(figure);
        keep(correction, old == null ? null : CellText.plain(old), value == null ? null : CellText.plain(value));
        if (value == null) {
            figures.remove(figure);
        } else {
            figures.put(figure, value);
        }
    }

    private void keep(Correction correction, @Nullable String old, @Nullable String value) {
        corrected.add(new Corrected(
                correction.school(), correction.field(), old, value, correction.reason(), correction.proof()));
    }

    private void checkParts() {
        for (var school : schools.values()) {
            RowChecks.breaches(school).stream().findFirst().ifPresent(spec -> {
                throw Refusal.invalid("schooldata.correction.breaks", school.name(), spec.header());
            });
        }
    }

    private static Optional<String> written(Correction correction) {
        return Optional.ofNullable(correction.value()).filter(text -> !text.isBlank());
    }

    static BigDecimal number(String written, CountyFigure figure) {
        var problems = new Problems();
        var spec = Catalogue.get().figure(figure);
        var values = new ValueReader(nowhere(), problems);
        var value = spec.type() == ValueType.SHARE
                ? values.share(cell(written), spec.header())
                : values.number(cell(written), spec.header(), spec.type());
        refuseIfWrong(problems, spec.header(), written);
        return value.orElseThrow();
    }

    private static void refuseIfWrong(Problems problems, String name, String written) {
        if (!problems.errors().isEmpty()) {
            throw Refusal.invalid("schooldata.correction.wrong", name, written);
        }
    }

    private static Cell cell(String written) {
        return new Cell(1, 1, Kind.TEXT, written);
    }

    private static Sheet nowhere() {
        return Sheet.unread("", false);
    }

    private static Column column(String name) {
        try {
            return Column.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw (Refusal)
                    Refusal.invalid("schooldata.correction.unknown", name, "").initCause(e);
        }
    }

    private static CountyFigure figure(String name) {
        try {
            return CountyFigure.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw (Refusal)
                    Refusal.invalid("schooldata.correction.unknown", name, "").initCause(e);
        }
    }

    private static String columnName(Column column) {
        return Catalogue.get().column(column).header();
    }
}
