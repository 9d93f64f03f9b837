package org.junheng.assessment.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.assessment.Screened;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.assessment.Screenings.CountyYear;
import org.junheng.assessment.Verdict;
import org.junheng.shared.RegionCode;

/**
 * A county over the years it has figures of.
 *
 * @param years the newest figures of each year with what they come to; never empty
 */
record ScreenedCounty(RegionCode county, SortedMap<Integer, CountyYear> years) {

    /** The counties by code. */
    static List<ScreenedCounty> of(List<CountyYear> found) {
        return found.stream().collect(Collectors.groupingBy(CountyYear::county)).entrySet().stream()
                .map(each -> new ScreenedCounty(
                        each.getKey(),
                        each.getValue().stream()
                                .collect(Collectors.toMap(
                                        one -> one.year().value(),
                                        Function.identity(),
                                        (one, other) -> other,
                                        TreeMap::new))))
                .sorted(Comparator.comparing(ScreenedCounty::county))
                .toList();
    }

    /** What the figures of its last year come to. */
    Screened latest() {
        return Objects.requireNonNull(years.get(years.lastKey())).screened();
    }

    Verdict verdict() {
        return latest().resource();
    }

    /** How many units fail by the figures of its last year. */
    int failedUnits() {
        return latest().stages().stream().mapToInt(ScreenedStage::failed).sum();
    }

    /** How many difference coefficients are above their limits by the figures of its last year. */
    int exceeded() {
        return (int) latest().stages().stream()
                .flatMap(stage -> stage.items().stream())
                .filter(item -> item.coefficient() == Verdict.NOT_MET)
                .count();
    }
}
