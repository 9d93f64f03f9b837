package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.spreadsheet.CellText;

/** The statistics of the year before, brought under the codes of this year by what the county said of its schools. */
final class LastYear {

    private LastYear() {}

    /**
     * Last year's rows under this year's codes: a school that was renamed or given another code stands under the new one, those
     * that were merged are added figure by figure, closed ones are left out.
     */
    static CountyStatistics aligned(CountyStatistics last, List<Succession> successions) {
        var rows = new LinkedHashMap<SchoolCode, School>();
        last.schools().forEach(row -> rows.put(row.code(), row));
        var merged = new LinkedHashMap<SchoolCode, List<School>>();
        for (var succession : successions) {
            var gone = rows.remove(succession.before());
            if (gone != null) {
                succession
                        .school()
                        .ifPresent(code -> merged.computeIfAbsent(code, missing -> new ArrayList<>())
                                .add(gone));
            }
        }
        merged.forEach((code, parts) -> rows.put(code, joined(code, rows, parts)));
        rows.replaceAll((code, row) -> underNewMain(row, successions));
        return new CountyStatistics(
                last.county(), last.year(), List.copyOf(rows.values()), last.figures(), last.unreadable());
    }

    /** A campus names its main school by the code that this has now. */
    private static School underNewMain(School row, List<Succession> successions) {
        return successions.stream()
                .filter(said -> row.mainSchool().filter(said.before()::equals).isPresent())
                .flatMap(said -> said.school().stream())
                .filter(main -> !main.equals(row.code()))
                .map(main -> row.with(Column.MAIN_SCHOOL, main.value()))
                .findFirst()
                .orElse(row);
    }

    private static School joined(SchoolCode code, Map<SchoolCode, School> rows, List<School> parts) {
        var own = rows.get(code);
        var main = own == null ? parts.getFirst().with(Column.CODE, code.value()) : own;
        return Campuses.merge(main, own == null ? parts.subList(1, parts.size()) : parts);
    }

    /** The schools of the year before that are in the statistics no longer, in their order. */
    static List<LostSchool> lost(CountyStatistics now, CountyStatistics last, List<Succession> successions) {
        var said = new LinkedHashMap<SchoolCode, Succession>();
        successions.forEach(succession -> said.put(succession.before(), succession));
        return last.schools().stream()
                .filter(row -> now.school(row.code()).isEmpty())
                .map(row -> new LostSchool(row, likely(row, now, last), Optional.ofNullable(said.get(row.code()))))
                .toList();
    }

    private static Optional<School> likely(School gone, CountyStatistics now, CountyStatistics last) {
        var namesakes = now.schools().stream()
                .filter(row -> last.school(row.code()).isEmpty())
                .filter(row -> CellText.dense(row.name()).equals(CellText.dense(gone.name())))
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
    }
}
