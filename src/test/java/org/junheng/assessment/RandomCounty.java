package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A seeded random county: all kinds of schools, campuses, attached classes, reliefs, values at limits, missing figures. Every third
 * one is sound but for a figure or two, so that good verdicts are tried as well as bad ones.
 */
final class RandomCounty {

    private static final List<String> STATED =
            List.of("G1", "G2", "G3", "G10", "G15", "Q1", "Q3", "Q5", "Q6", "Q7", "Q8", "Q9", "S1");

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
    private static final List<Integer> PUPILS =
            List.of(0, 1, 49, 50, 99, 100, 200, 400, 1000, 1999, 2000, 2001, 2400, 2401, 2500, 3001);
    private static final List<Integer> SOUND = List.of(300, 400, 700, 1000, 1200);
    private static final List<Integer> BUILT = List.of(2009, 2010, 2011, 2016, 2017);

    private final Random random;
    private final Random other;
    private final boolean sound;

    RandomCounty(long seed) {
        this.random = new Random(seed);
        this.other = new Random(~seed);
        this.sound = seed % 3 == 0;
    }

    List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        var blanks = sound ? random.nextInt(4) / 3 * 150 : random.nextInt(3) == 0 ? 40 : 0;
        for (var i = 0; i < 1 + random.nextInt(7); i++) {
            var row = row(i, blanks);
            if (i > 0
                    && random.nextInt(sound ? 30 : 5) == 0
                    && !"NO".equals(rows.getFirst().get("COUNTED"))) {
                row.put("COUNTED", "NO");
                row.put("MAIN_SCHOOL", Objects.requireNonNull(rows.getFirst().get("CODE")));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The figures of the county: at their limits, a little below or above, or not reported. */
    Map<String, String> figures() {
        var figures = new HashMap<String, String>();
        figures.put("PRIMARY_QUOTA", near(1150));
        figures.put("JUNIOR_QUOTA", near(1350));
        figures.put("SPECIAL_FUNDING", near(8000));
        figures.put("CIVIL_SERVANTS_PAY", "100000");
        figures.put("TEACHERS_PAY", near(100_000));
        figures.put("EXCHANGEABLE_TEACHERS", rarely() ? "0" : "1000");
        figures.put("EXCHANGED_TEACHERS", near(100));
        figures.put("EXCHANGED_BACKBONE", near(22));
        for (var stage : List.of("PRIMARY", "JUNIOR")) {
            figures.put("NEARBY_URBAN_" + stage, rarely() ? "0.9999" : "1");
            figures.put("NEARBY_TOWN_" + stage, rarely() ? "0.9499" : "0.95");
        }
        figures.put("SENIOR_PLACES", "2000");
        figures.put("SENIOR_QUOTA", near(1000));
        figures.put("MIGRANT_CHILDREN", rarely() ? "0" : "1000");
        figures.put("MIGRANT_IN_PUBLIC", near(820));
        figures.put("MIGRANT_PLACES_BOUGHT", "30");
        figures.put("ENTERED_PUPILS", rarely() ? "10" : "1010");
        figures.put("DECEASED", "10");
        var moved = other.nextInt(3) * 20;
        figures.put("TRANSFERRED_IN", Integer.toString(moved));
        figures.put("TRANSFERRED_OUT", Integer.toString(other.nextInt(3) * 20));
        figures.put("GRADUATES", near(950 + moved));
        figures.put("DISABLED_CHILDREN", rarely() ? "0" : "200");
        figures.put("DISABLED_ENROLLED", near(190));
        List.copyOf(figures.keySet()).stream()
                .sorted()
                .filter(figure -> other.nextInt(sound ? 200 : 25) == 0)
                .forEach(figures::remove);
        return figures;
    }

    /** What people say of items, also of some that are not theirs to say. */
    Map<String, String> given() {
        var given = new HashMap<String, String>();
        for (var item : STATED) {
            if (sound || other.nextInt(3) > 0) {
                given.put(item, rarely() ? "NOT_MET" : rarely() ? "UNDETERMINED" : "MET");
            }
        }
        return given;
    }

    private boolean rarely() {
        return other.nextInt(sound ? 60 : 10) == 0;
    }

    private String near(long limit) {
        return rarely()
                ? new BigDecimal(limit).subtract(new BigDecimal("0.01")).toPlainString()
                : Long.toString(limit + other.nextInt(2) * 10L);
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
        row.put("BUILT", Integer.toString(BUILT.get(random.nextInt(BUILT.size()))));
        row.put("DENSE_CENTRE", random.nextBoolean() ? "YES" : "NO");
        NUMBERS.forEach(column -> row.put(column, "0"));
        for (var stage : List.of("PRIMARY", "JUNIOR", "SENIOR")) {
            row.put(stage + "_PUPILS", Integer.toString(pupils(kind, stage)));
        }
        for (var stage : List.of("PRIMARY", "JUNIOR")) {
            stage(row, stage, number(row, stage + "_PUPILS"));
        }
        assets(row);
        rooms(row);
        var pupils = number(row, "PRIMARY_PUPILS") + number(row, "JUNIOR_PUPILS");
        row.put("MIGRANT_PUPILS", Long.toString(Math.max(0, pupils / 2 - 1 + random.nextInt(3))));
        row.put("OPERATING_BUDGET", Long.toString(pupils / 2));
        row.put("TRAINING_FUNDS", hundredths(pupils / 2 * (random.nextInt(rough()) == 0 ? 4 : 5 + random.nextInt(9))));
        var teachers = number(row, "PRIMARY_TEACHERS") + number(row, "JUNIOR_TEACHERS");
        for (var column : List.of("CERTIFIED_TEACHERS", "TRAINED_TEACHERS")) {
            row.put(
                    column,
                    Long.toString(Math.max(0, teachers + (random.nextInt(rough()) == 0 ? random.nextInt(3) - 1 : 0))));
        }
        row.put("FUNDED_AS_100", random.nextInt(rough()) == 0 ? "NO" : "YES");
        NUMBERS.stream()
                .filter(column -> blanks > 0 && random.nextInt(blanks) == 0)
                .forEach(row::remove);
        for (var column : List.of("SETTING", "BUILT", "FUNDED_AS_100", "MUSIC_ROOMS")) {
            if (blanks > 0 && random.nextInt(blanks) == 0) {
                row.remove(column);
            }
        }
        return row;
    }

    private int rough() {
        return sound ? 100 : 6;
    }

    private int pupils(String kind, String stage) {
        var taught = switch (kind) {
            case "PRIMARY", "TEACHING_POINT" -> List.of("PRIMARY");
            case "JUNIOR" -> List.of("JUNIOR");
            case "NINE_YEAR" -> List.of("PRIMARY", "JUNIOR");
            case "COMPLETE_SECONDARY" -> List.of("JUNIOR", "SENIOR");
            case "TWELVE_YEAR" -> List.of("PRIMARY", "JUNIOR", "SENIOR");
            default -> List.<String>of();
        };
        if (!taught.contains(stage) && random.nextInt(sound ? 12 : 3) > 0) {
            return 0;
        }
        if (taught.size() == 1 && random.nextInt(8) == 0) {
            return 48 + random.nextInt(53);
        }
        var among = sound ? SOUND : PUPILS;
        return among.get(random.nextInt(among.size()));
    }

    private void stage(Map<String, String> row, String stage, long pupils) {
        var large = stage.equals("PRIMARY") ? 45 : 50;
        var size = random.nextInt(rough()) == 0
                ? large + 1
                : List.of(29, 30, large - 1, large).get(random.nextInt(4));
        row.put(stage + "_CLASSES", Long.toString((pupils + size - 1) / size));
        row.put(stage + "_LARGEST_CLASS", Integer.toString(size));
        row.put(stage + "_OVERSIZE_CLASSES", random.nextInt(sound ? 100 : 9) == 0 ? "1" : "0");
        row.put(stage + "_TEACHERS", Long.toString(pupils / 12 + 1));
        row.put(stage + "_ABOVE_STANDARD", part(pupils, 53));
        row.put(stage + "_BACKBONE", part(pupils, 10));
        row.put(stage + "_SPORT_ART", part(pupils, 9));
        row.put(stage + "_VISITING", Integer.toString(random.nextInt(2)));
    }

    private String part(long pupils, long limit) {
        var thousandths = pupils * around(limit);
        return Long.toString(sound ? (thousandths + 999) / 1000 : thousandths / 1000);
    }

    /** What all stages of a school share; in a sound county enough for the weighted pupils of all of them. */
    private void assets(Map<String, String> row) {
        var primary = number(row, "PRIMARY_PUPILS");
        var junior = number(row, "JUNIOR_PUPILS");
        var senior = number(row, "SENIOR_PUPILS");
        var pupils = sound ? (primary * 100 + junior * 110 + senior * 132) / 100 + 1 : primary + junior;
        row.put("INDOOR_SPORT_AREA", Long.toString(random.nextInt(500)));
        row.put("TEACHING_AREA", hundredths(number(row, "INDOOR_SPORT_AREA") * 100 + pupils * around(580)));
        row.put("SPORT_GROUND_AREA", hundredths(pupils * around(1020)));
        row.put("BORROWED_SPORT_AREA", Long.toString(random.nextInt(3) * 100L));
        row.put("EQUIPMENT", hundredths(pupils * around(25)));
        row.put("MULTIMEDIA_ROOMS", part(pupils, 24));
    }

    /** A music and an art room for every twelve classes, or one less; each as large as one of the limits, or nearly. */
    private void rooms(Map<String, String> row) {
        var classes = number(row, "PRIMARY_CLASSES") + number(row, "JUNIOR_CLASSES");
        var areas = Map.of(
                "MUSIC_ROOMS",
                List.of("96", "95.9", "73", "72.9", "61", "54", "53"),
                "ART_ROOMS",
                List.of("90", "89.9", "67", "66.9", "61", "54", "53.99"));
        areas.keySet().stream().sorted().forEach(column -> {
            var sizes = Objects.requireNonNull(areas.get(column));
            var size = sizes.get(random.nextInt(rough()) == 0 || !sound ? random.nextInt(sizes.size()) : 0);
            var count = (classes + 11) / 12 - (random.nextInt(rough()) == 0 ? 1 : 0);
            if (count > 0) {
                row.put(column, String.join(";", Collections.nCopies((int) count, size)));
            }
        });
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(Objects.requireNonNull(row.get(column)));
    }

    /** Exactly so much, exactly 85 % of it, or more or less. */
    private long around(long limit) {
        return switch (random.nextInt(sound ? 60 : 6)) {
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
