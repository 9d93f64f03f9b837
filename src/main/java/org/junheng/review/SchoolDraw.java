package org.junheng.review;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Draws schools for a visit (随机抽校): town and country in turn, and within each one kind after the other, each group in an
 * order that the seed shuffles. The same schools and seed give the same draw.
 */
final class SchoolDraw {

    private SchoolDraw() {}

    static List<String> draw(List<SampleSchool> schools, int count, long seed) {
        var random = new Random(seed);
        var country = queue(schools.stream().filter(SampleSchool::isRural).toList(), random);
        var town = queue(schools.stream().filter(school -> !school.isRural()).toList(), random);
        var drawn = new ArrayList<String>();
        for (var next = 0; drawn.size() < count && next < Math.max(country.size(), town.size()); next++) {
            for (var side : List.of(town, country)) {
                if (next < side.size() && drawn.size() < count) {
                    drawn.add(side.get(next).code());
                }
            }
        }
        return List.copyOf(drawn);
    }

    /** One school of each kind, then a second of each, and so on. */
    private static List<SampleSchool> queue(List<SampleSchool> schools, Random random) {
        Map<String, List<SampleSchool>> kinds = new TreeMap<>();
        schools.stream()
                .sorted(comparing(SampleSchool::code))
                .forEach(school -> kinds.computeIfAbsent(school.kind().name(), kind -> new ArrayList<>())
                        .add(school));
        var groups = new ArrayList<>(kinds.values());
        groups.forEach(group -> Collections.shuffle(group, random));
        Collections.shuffle(groups, random);
        var queue = new ArrayList<SampleSchool>();
        for (var round = 0; queue.size() < schools.size(); round++) {
            for (var group : groups) {
                if (round < group.size()) {
                    queue.add(group.get(round));
                }
            }
        }
        return queue;
    }
}
