package org.junheng.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.shared.Refusal;

/** Statistics as they would be with figures changed; what was reported stays as it is. */
final class Changes {

    private final Map<String, School> schools = new LinkedHashMap<>();

    private Changes(CountyStatistics before) {
        before.schools().forEach(school -> schools.put(school.code().value(), school));
    }

    /**
     * The statistics with these changes, one after the other.
     *
     * @throws Refusal if one of them names a school that is not there
     */
    static CountyStatistics apply(CountyStatistics before, List<FigureChange> changes) {
        var applied = new Changes(before);
        changes.forEach(applied::apply);
        return new CountyStatistics(
                before.county(),
                before.year(),
                new ArrayList<>(applied.schools.values()),
                before.figures(),
                before.unreadable());
    }

    private void apply(FigureChange change) {
        var school = schools.get(change.school());
        if (school == null) {
            throw Refusal.invalid("planning.change.unknownSchool", change.school());
        }
        var cells = new EnumMap<Column, String>(school.cells());
        if (change.value() == null) {
            cells.remove(change.column());
        } else {
            cells.put(change.column(), change.value());
        }
        schools.put(change.school(), new School(cells));
    }
}
