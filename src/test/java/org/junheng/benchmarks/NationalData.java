package org.junheng.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;

/**
 * A made-up national data set of the size of the real one: 2,895 counties with 69 schools each, about 200,000 in all, for as
 * many years as asked for. The same seed gives the same figures, county by county, in any order.
 */
final class NationalData {

    /** Schools in a county, so that 2,895 counties have about 200,000. */
    static final int SCHOOLS = 69;

    private static final long SEED = 20_260_901L;
    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final Map<String, String> WRITTEN =
            Map.of("PRIMARY", "小学", "JUNIOR", "初级中学", "NINE_YEAR", "九年一贯制学校", "TEACHING_POINT", "小学教学点");

    private static final Map<String, String> READ = Map.of(
            "小学", "PRIMARY",
            "初级中学", "JUNIOR",
            "九年一贯制学校", "NINE_YEAR",
            "小学教学点", "TEACHING_POINT",
            "公办", "PUBLIC",
            "城区", "URBAN",
            "镇区", "TOWN",
            "乡村", "RURAL",
            "是", "YES",
            "否", "NO");

    private NationalData() {}

    /** The statistics of a county as they come out of its workbook. */
    static CountyStatistics statistics(RegionCode county, int year) {
        var schools = rows(county, year).stream()
                .map(row -> {
                    row.replaceAll((column, value) -> READ.getOrDefault(value, value));
                    return new School(row);
                })
                .toList();
        return new CountyStatistics(county, new SchoolYear(year), schools, Map.of(), 0);
    }

    /** The workbook of a county as it would be handed in. */
    static byte[] workbook(RegionCode county, int year) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Junheng", "1.0")) {
            var sheet = workbook.newWorksheet("学校");
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column).header());
            }
            var rows = rows(county, year);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < COLUMNS.size(); column++) {
                    var value = rows.get(row).get(COLUMNS.get(column));
                    if (value != null) {
                        write(sheet, row + 1, column, value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String value) {
        if (COLUMNS.get(column) == Column.CODE || !value.matches("\\d+(\\.\\d+)?")) {
            sheet.value(row, column, value);
        } else {
            sheet.value(row, column, new BigDecimal(value));
        }
    }

    /** The rows of a county as the workbook writes them. */
    static List<Map<Column, String>> rows(RegionCode county, int year) {
        var random = new Random(SEED ^ (Long.parseLong(county.value()) * 31 + year));
        var rows = new ArrayList<Map<Column, String>>();
        for (var number = 0; number < SCHOOLS; number++) {
            rows.add(row(random, county, number));
        }
        return rows;
    }

    private static Map<Column, String> row(Random random, RegionCode county, int number) {
        var kind = kind(number);
        var primary =
                kind.equals("JUNIOR") ? 0 : kind.equals("TEACHING_POINT") ? 20 + random.nextInt(60) : pupils(random);
        var junior = kind.equals("PRIMARY") || kind.equals("TEACHING_POINT") ? 0 : pupils(random);
        var pupils = primary + junior;
        var row = new EnumMap<Column, String>(Column.class);
        row.put(Column.CODE, "%s%04d".formatted(county.value(), number));
        row.put(Column.NAME, "%s第%d学校".formatted(county.value(), number));
        row.put(Column.KIND, WRITTEN.get(kind));
        row.put(Column.PROVIDER, "公办");
        row.put(Column.SETTING, List.of("城区", "镇区", "乡村").get(number % 3));
        row.put(Column.COUNTED, "是");
        row.put(Column.BUILT, Integer.toString(1980 + random.nextInt(40)));
        row.put(Column.SENIOR_PUPILS, "0");
        stage(random, row, "PRIMARY", primary, 45);
        stage(random, row, "JUNIOR", junior, 50);
        row.put(Column.INDOOR_SPORT_AREA, Integer.toString(random.nextInt(pupils / 4 + 1)));
        row.put(Column.TEACHING_AREA, area(random, pupils, 6.5));
        row.put(Column.SPORT_GROUND_AREA, area(random, pupils, 10));
        row.put(Column.BORROWED_SPORT_AREA, "0");
        row.put(Column.DENSE_CENTRE, "否");
        row.put(Column.EQUIPMENT, area(random, pupils, 0.29));
        row.put(Column.MULTIMEDIA_ROOMS, Integer.toString(pupils / 35 + random.nextInt(4)));
        row.put(Column.MUSIC_ROOMS, "98;97.5");
        row.put(Column.ART_ROOMS, "92");
        row.put(Column.MIGRANT_PUPILS, Integer.toString(random.nextInt(pupils / 4 + 1)));
        row.put(Column.OPERATING_BUDGET, area(random, pupils, 0.12));
        row.put(Column.TRAINING_FUNDS, area(random, pupils, 0.006));
        var teachers =
                Integer.parseInt(row.get(Column.PRIMARY_TEACHERS)) + Integer.parseInt(row.get(Column.JUNIOR_TEACHERS));
        row.put(Column.CERTIFIED_TEACHERS, Integer.toString(teachers));
        row.put(Column.TRAINED_TEACHERS, Integer.toString(teachers));
        return row;
    }

    private static void stage(Random random, Map<Column, String> row, String stage, int pupils, int limit) {
        var classes = (pupils + limit - 6) / (limit - 5);
        var teachers = pupils / 14 + (pupils == 0 ? 0 : 1);
        put(row, stage, "PUPILS", pupils);
        put(row, stage, "CLASSES", classes);
        put(row, stage, "LARGEST_CLASS", classes == 0 ? 0 : (pupils + classes - 1) / classes);
        put(row, stage, "OVERSIZE_CLASSES", 0);
        put(row, stage, "TEACHERS", teachers);
        put(row, stage, "ABOVE_STANDARD", teachers - random.nextInt(teachers / 6 + 1));
        put(row, stage, "BACKBONE", teachers / 5 + random.nextInt(teachers / 10 + 1));
        put(row, stage, "SPORT_ART", teachers / 7 + random.nextInt(teachers / 12 + 1));
        put(row, stage, "VISITING", 0);
    }

    private static void put(Map<Column, String> row, String stage, String figure, int value) {
        row.put(Column.valueOf(stage + "_" + figure), Integer.toString(value));
    }

    private static String kind(int number) {
        return switch (number % 10) {
            case 0, 1 -> "JUNIOR";
            case 2 -> "NINE_YEAR";
            case 3 -> "TEACHING_POINT";
            default -> "PRIMARY";
        };
    }

    private static int pupils(Random random) {
        return 100 + (int) Math.abs(random.nextGaussian() * 600);
    }

    private static String area(Random random, int pupils, double each) {
        var hundredths = Math.round(pupils * each * (0.8 + random.nextDouble() * 0.5) * 100);
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
