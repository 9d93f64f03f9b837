package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.spreadsheet.CellText;

/**
 * The statistics of a county for one school year (学校统计数据): the rows of its schools and the figures of the county itself.
 *
 * @param schools in the order of the workbook
 * @param unreadable how many rows could not be read at all; while there are any, nothing passes
 */
public record CountyStatistics(
        RegionCode county,
        SchoolYear year,
        List<School> schools,
        Map<CountyFigure, BigDecimal> figures,
        int unreadable) {

    public CountyStatistics {
        schools = List.copyOf(schools);
        var sorted = new EnumMap<CountyFigure, BigDecimal>(CountyFigure.class);
        // One form of each number, so that statistics from a workbook equal those read back.
        figures.forEach((figure, value) -> sorted.put(figure, new BigDecimal(CellText.plain(value))));
        figures = Collections.unmodifiableMap(sorted);
    }

    /** The figure of the county; empty if not reported (缺报). */
    public Optional<BigDecimal> figure(CountyFigure figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    /** The row of a school or campus. */
    public Optional<School> school(SchoolCode code) {
        return schools.stream().filter(school -> school.code().equals(code)).findFirst();
    }

    /** The schools that count, with their campuses merged into them. */
    public List<School> merged() {
        return Campuses.merged(schools);
    }

    /** The stages of schools that are judged on the resource items, with campuses merged and shared assets split. */
    public List<TeachingUnit> units(ReadingRules rules) {
        return merged().stream()
                .flatMap(school -> new UnitReader(school, rules).units().stream())
                .toList();
    }

    /** The digest of every cell in canonical order: the same figures give the same digest, however the workbook was laid out. */
    public Digest digest() {
        var content = new StringBuilder();
        content.append(county).append('\t').append(year).append('\n');
        figures.forEach((figure, value) ->
                content.append(figure).append('=').append(CellText.plain(value)).append('\n'));
        schools.stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(school -> content.append(school.line()).append('\n'));
        return Digest.of(content.toString());
    }
}
