package org.junheng.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.shared.Refusal;

/** Statistics as they would be with changes; what was reported stays as it is. */
final class Changes {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Map<String, School> schools = new LinkedHashMap<>();

    private final Map<CountyFigure, BigDecimal> figures = new EnumMap<>(CountyFigure.class);

    private Changes(CountyStatistics before) {
        figures.putAll(before.figures());
        before.schools().forEach(school -> schools.put(school.code().value(), school));
    }

    /**
     * The statistics with these changes, one after the other.
     *
     * @throws Refusal if one of them cannot be made
     */
    static CountyStatistics apply(CountyStatistics before, List<? extends Change> changes) {
        var applied = new Changes(before);
        changes.forEach(applied::apply);
        return new CountyStatistics(
                before.county(),
                before.year(),
                new ArrayList<>(applied.schools.values()),
                applied.figures,
                before.unreadable());
    }

    private void apply(Change change) {
        switch (change) {
            case FigureChange figure -> put(with(school(figure.school()), figure.column(), figure.value()));
            case CountyChange county -> put(county);
            case PupilsChange pupils -> List.copyOf(schools.values()).forEach(school -> grow(school, pupils));
            case Merger merger -> merge(school(merger.school()), school(merger.into()));
            case Division division -> divide(school(division.school()), division);
        }
    }

    private School school(String code) {
        var school = schools.get(code);
        if (school == null) {
            throw Refusal.invalid("planning.change.unknownSchool", code);
        }
        return school;
    }

    private void put(CountyChange change) {
        var value = change.value();
        if (value == null) {
            figures.remove(change.figure());
        } else {
            figures.put(change.figure(), value);
        }
    }

    private void put(School school) {
        schools.put(school.code().value(), school);
    }

    static School with(School school, Column column, @Nullable String value) {
        var cells = new EnumMap<Column, String>(school.cells());
        if (value == null) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
        return new School(cells);
    }

    private void grow(School school, PupilsChange change) {
        var column = Column.valueOf(change.stage() + "_PUPILS");
        school.amount(column).ifPresent(pupils -> {
            var grown = pupils.multiply(HUNDRED.add(change.percent())).divide(HUNDRED, 0, RoundingMode.HALF_UP);
            put(with(school, column, Plain.of(grown)));
        });
    }

    /** The school that ends becomes a campus of the other one, so that it is merged as every campus is. */
    private void merge(School school, School into) {
        var kind = SchoolKinds.together(school, into);
        put(with(SchoolKinds.completed(into), Column.KIND, kind.name()));
        put(campus(SchoolKinds.completed(school), into));
        List.copyOf(schools.values()).stream()
                .filter(row -> row.isCampus()
                        && row.mainSchool().filter(school.code()::equals).isPresent())
                .forEach(row -> put(campus(row, into)));
    }

    private static School campus(School school, School main) {
        var cells = new EnumMap<Column, String>(school.cells());
        cells.put(Column.COUNTED, "NO");
        cells.put(Column.MAIN_SCHOOL, main.code().value());
        return new School(cells);
    }

    private void divide(School school, Division division) {
        var parts = new Parts(school, division);
        put(parts.rest());
        put(parts.leaving(freeCode()));
    }

    private String freeCode() {
        var code = 9_900_000_001L;
        while (schools.containsKey(Long.toString(code))) {
            code++;
        }
        return Long.toString(code);
    }
}
