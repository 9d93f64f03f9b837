package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.spreadsheet.CellText;

/** Merges campuses that do not count as schools (不计校数) into their main school, figure by figure. */
final class Campuses {

    private Campuses() {}

    static List<School> merged(List<School> rows) {
        var campuses = rows.stream()
                .filter(School::isCampus)
                .filter(campus -> campus.mainSchool().isPresent())
                .collect(Collectors.groupingBy(campus -> campus.mainSchool().orElseThrow()));
        return rows.stream()
                .filter(row -> !row.isCampus())
                .map(main -> merge(main, campuses.getOrDefault(main.code(), List.of())))
                .toList();
    }

    /** The campuses that cannot be merged, each with the key of the reason. */
    static Map<School, String> problems(List<School> rows) {
        var byCode = rows.stream().collect(Collectors.toMap(School::code, Function.identity()));
        var problems = new LinkedHashMap<School, String>();
        for (var row : rows) {
            if (row.isCampus()) {
                problem(row, byCode).ifPresent(key -> problems.put(row, key));
            }
        }
        return problems;
    }

    private static Optional<String> problem(School campus, Map<SchoolCode, School> rows) {
        var main = campus.mainSchool();
        if (main.isEmpty()) {
            return Optional.of("schooldata.error.noMainSchool");
        }
        var target = rows.get(main.get());
        if (target == null) {
            return Optional.of("schooldata.error.unknownMainSchool");
        }
        return target.isCampus() ? Optional.of("schooldata.error.mainSchoolIsCampus") : Optional.empty();
    }

    /** A school with the figures of others added to its own. */
    static School merge(School main, List<School> campuses) {
        if (campuses.isEmpty()) {
            return main;
        }
        var merged = main;
        var rows = Stream.concat(Stream.of(main), campuses.stream()).toList();
        for (var spec : Catalogue.get().columns()) {
            switch (spec.type()) {
                case COUNT, AMOUNT -> merged = merged.with(spec.column(), total(rows, spec, BigDecimal::add));
                case LARGEST -> merged = merged.with(spec.column(), total(rows, spec, BigDecimal::max));
                case ROOMS -> merged = merged.with(spec.column(), joined(rows, spec.column()));
                case CODE, TEXT, CHOICE, FLAG, YEAR, SHARE -> {}
            }
        }
        return merged;
    }

    /** One part that was not reported leaves the whole unreported, but for the columns where blank is zero. */
    private static @Nullable String total(
            List<School> rows, Catalogue.ColumnSpec spec, BinaryOperator<BigDecimal> operation) {
        var parts = rows.stream().map(row -> row.amount(spec.column())).toList();
        if (!spec.blankIsZero() && parts.stream().anyMatch(Optional::isEmpty)) {
            return null;
        }
        return parts.stream()
                .map(part -> part.orElse(BigDecimal.ZERO))
                .reduce(operation)
                .map(CellText::plain)
                .orElse(null);
    }

    /** As with figures, one part that was not reported leaves the whole unreported. */
    private static @Nullable String joined(List<School> rows, Column column) {
        if (!rows.stream().allMatch(row -> row.reportsRooms(column))) {
            return School.UNREPORTED;
        }
        var rooms = rows.stream().flatMap(row -> row.text(column).stream()).collect(Collectors.joining(";"));
        return rooms.isEmpty() ? null : rooms;
    }
}
