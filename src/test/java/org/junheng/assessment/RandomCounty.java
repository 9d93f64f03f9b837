package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Seeded random rows of a county: all kinds of schools, campuses, reliefs, values at limits, missing figures. */
final class RandomCounty {

    /** The columns that hold numbers. */
    static final List<String> NUMBERS = List.of(
            "PRIMARY_PUPILS",
            "JUNIOR_PUPILS",
            "SENIOR_PUPILS",
            "PRIMARY_CLASSES",
            "JUNIOR_CLASSES",
            "PRIMARY_LARGEST_CLASS",
            "JUNIOR_LARGEST_CLASS",
            "PRIMARY_OVERSIZE_CLASSES",
            "JUNIOR_OVERSIZE_CLASSES",
            "PRIMARY_TEACHERS",
            "JUNIOR_TEACHERS",
            "PRIMARY_ABOVE_STANDARD",
            "JUNIOR_ABOVE_STANDARD",
            "PRIMARY_BACKBONE",
            "JUNIOR_BACKBONE",
            "PRIMARY_SPORT_ART",
            "JUNIOR_SPORT_ART",
            "PRIMARY_VISITING",
            "JUNIOR_VISITING",
            "TEACHING_AREA",
            "INDOOR_SPORT_AREA",
            "SPORT_GROUND_AREA",
            "BORROWED_SPORT_AREA",
            "EQUIPMENT",
            "MULTIMEDIA_ROOMS",
            "MIGRANT_PUPILS",
            "OPERATING_BUDGET",
            "TRAINING_FUNDS",
            "CERTIFIED_TEACHERS",
            "TRAINED_TEACHERS");

    private static final List<String> KINDS = List.of(
            "PRIMARY",
            "PRIMARY",
            "TEACHING_POINT",
            "JUNIOR",
            "NINE_YEAR",
            "TWELVE_YEAR",
            "COMPLETE_SECONDARY",
            "SPECIAL",
            "VOCATIONAL");
    private static final List<Integer> PUPILS = List.of(0, 1, 49, 50, 99, 100, 200, 400, 1000, 2000, 2001);

    private final Random random;

    RandomCounty(long seed) {
        this.random = new Random(seed);
    }

    List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        var blanks = random.nextInt(3) == 0 ? 40 : 0;
        for (var i = 0; i < 1 + random.nextInt(7); i++) {
            var row = row(i, blanks);
            if (i > 0 && random.nextInt(5) == 0 && !"NO".equals(rows.getFirst().get("COUNTED"))) {
                row.put("COUNTED", "NO");
                row.put("MAIN_SCHOOL", Objects.requireNonNull(rows.getFirst().get("CODE")));
            }
            rows.add(row);
        }
        return rows;
    }

    private Map<String, String> row(int number, int blanks) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var row = new HashMap<String, String>();
        row.put("CODE", Long.toString(2_132_200_000L + number));
        row.put("NAME", "School " + number);
        row.put("KIND", kind);
        row.put("PROVIDER", random.nextInt(8) == 0 ? "PRIVATE" : "PUBLIC");
        row.put("SETTING", List.of("URBAN", "TOWN", "RURAL").get(random.nextInt(3)));
        row.put("COUNTED", "YES");
        row.put("BUILT", Integer.toString(2008 + random.nextInt(10)));
        row.put("DENSE_CENTRE", random.nextBoolean() ? "YES" : "NO");
        NUMBERS.forEach(column -> row.put(column, "0"));
        for (var stage : List.of("PRIMARY", "JUNIOR", "SENIOR")) {
            row.put(stage + "_PUPILS", Integer.toString(PUPILS.get(random.nextInt(PUPILS.size()))));
        }
        for (var stage : List.of("PRIMARY", "JUNIOR")) {
            stage(row, stage, number(row, stage + "_PUPILS"));
        }
        var pupils = number(row, "PRIMARY_PUPILS") + number(row, "JUNIOR_PUPILS");
        row.put("INDOOR_SPORT_AREA", Long.toString(random.nextInt(500)));
        row.put("TEACHING_AREA", hundredths(number(row, "INDOOR_SPORT_AREA") * 100 + pupils * around(580)));
        row.put("SPORT_GROUND_AREA", hundredths(pupils * around(1020)));
        row.put("BORROWED_SPORT_AREA", Long.toString(random.nextInt(3) * 100L));
        row.put("EQUIPMENT", hundredths(pupils * around(25)));
        row.put("MULTIMEDIA_ROOMS", Long.toString(pupils * around(24) / 1000));
        row.put("OPERATING_BUDGET", Long.toString(pupils / 2));
        row.put("TRAINING_FUNDS", hundredths(pupils / 2 * (4 + random.nextInt(20))));
        var teachers = number(row, "PRIMARY_TEACHERS") + number(row, "JUNIOR_TEACHERS");
        row.put("CERTIFIED_TEACHERS", Long.toString(Math.max(0, teachers - (random.nextInt(6) == 0 ? 1 : 0))));
        NUMBERS.stream()
                .filter(column -> blanks > 0 && random.nextInt(blanks) == 0)
                .forEach(row::remove);
        return row;
    }

    private void stage(Map<String, String> row, String stage, long pupils) {
        row.put(stage + "_LARGEST_CLASS", Integer.toString(44 + random.nextInt(8) / 7 + random.nextInt(2)));
        row.put(stage + "_OVERSIZE_CLASSES", random.nextInt(9) == 0 ? "1" : "0");
        row.put(stage + "_TEACHERS", Long.toString(pupils / 12 + 1));
        row.put(stage + "_ABOVE_STANDARD", Long.toString(pupils * around(53) / 1000));
        row.put(stage + "_BACKBONE", Long.toString(pupils * around(10) / 1000));
        row.put(stage + "_SPORT_ART", Long.toString(pupils * around(9) / 1000));
        row.put(stage + "_VISITING", Integer.toString(random.nextInt(2)));
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(Objects.requireNonNull(row.get(column)));
    }

    /** Exactly so much, exactly 85 % of it, or more or less. */
    private long around(long limit) {
        return switch (random.nextInt(6)) {
            case 0 -> limit;
            case 1 -> limit * 85 / 100;
            case 2 -> limit * (80 + random.nextInt(25)) / 100;
            default -> limit * (100 + random.nextInt(60)) / 100;
        };
    }

    private static String hundredths(long value) {
        return BigDecimal.valueOf(value, 2).toPlainString();
    }
}
