package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes exports of the yearly education statistics, and the school sheet of the same figures. */
public final class FormsFixture {

    private static final String[] KINDS = {"PRIMARY", "PRIMARY", "JUNIOR", "NINE_YEAR"};
    private static final Map<String, String> KIND_CODES = Map.of("PRIMARY", "211", "JUNIOR", "311", "NINE_YEAR", "312");

    private FormsFixture() {}

    /** One column of a form: the labels above it, and what a school has there. */
    record Item(String path, ValueOf value) {}

    @FunctionalInterface
    interface ValueOf {
        String of(Map<Column, String> school);
    }

    /** A form: its sheet, its title, whom it is about, its columns. */
    record Form(String sheet, String title, Predicate<Map<Column, String>> about, List<Item> items) {

        Form with(Item... more) {
            var all = new ArrayList<>(items);
            all.addAll(Arrays.asList(more));
            return new Form(sheet, title, about, all);
        }
    }

    /** Schools with figures, in our own terms. */
    static List<Map<Column, String>> schools(int count) {
        var schools = new ArrayList<Map<Column, String>>();
        for (var number = 1; number <= count; number++) {
            schools.add(school(number, KINDS[number % KINDS.length]));
        }
        return schools;
    }

    static Map<Column, String> school(int number, String kind) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.CODE, Long.toString(2_132_100_000L + number));
        cells.put(Column.NAME, "School " + number);
        cells.put(Column.KIND, kind);
        cells.put(Column.PROVIDER, number % 9 == 0 ? "PRIVATE" : "PUBLIC");
        cells.put(Column.SETTING, List.of("URBAN", "TOWN", "RURAL").get(number % 3));
        cells.put(Column.COUNTED, School.YES);
        if (KIND_CODES.containsKey(kind)) {
            SchoolKind.valueOf(kind).stages().forEach(stage -> stage(cells, stage.name(), number));
        }
        cells.put(Column.TEACHING_AREA, Integer.toString(2_500 + number));
        cells.put(Column.INDOOR_SPORT_AREA, "300.5");
        cells.put(Column.SPORT_GROUND_AREA, Integer.toString(3_500 + number));
        cells.put(Column.EQUIPMENT, number + ".25");
        cells.put(Column.MULTIMEDIA_ROOMS, Integer.toString(12 + number));
        return cells;
    }

    /** Adds the figures of a stage. */
    static void stage(Map<Column, String> cells, String stage, int number) {
        put(cells, stage + "_PUPILS", 400 + number);
        put(cells, stage + "_CLASSES", 10);
        put(cells, stage + "_OVERSIZE_CLASSES", number % 3);
        put(cells, stage + "_TEACHERS", 30);
        put(cells, stage + "_ABOVE_STANDARD", 20 + number % 5);
        put(cells, stage + "_BACKBONE", 5);
        put(cells, stage + "_SPORT_ART", 6 + number % 2);
    }

    private static void put(Map<Column, String> cells, String column, int value) {
        cells.put(Column.valueOf(column), Integer.toString(value));
    }

    /** An export of the forms of so many schools. */
    public static byte[] export(int count) {
        return write(Layout.LEVELS, forms(), schools(count));
    }

    /** The same export with a file for each form. */
    public static List<byte[]> exports(int count) {
        return forms().stream()
                .map(form -> write(Layout.PATHS, List.of(form), schools(count)))
                .toList();
    }

    /** The school sheet of these figures; without columns of rooms if nobody has any. */
    static byte[] workbook(List<Map<Column, String>> schools) {
        var rows = new ArrayList<List<String>>();
        var columns = Arrays.stream(Column.values())
                .filter(column ->
                        !Figures.isRooms(column) || schools.stream().anyMatch(school -> school.containsKey(column)))
                .toList();
        rows.add(columns.stream().map(Column::header).toList());
        for (var school : schools) {
            rows.add(columns.stream()
                    .map(column ->
                            school.containsKey(column) ? Catalogue.get().writtenValue(column, school.get(column)) : "")
                    .toList());
        }
        return WorkbookWriter.write(Catalogue.get().schoolSheet(), rows);
    }

    /** All forms that these figures take. */
    static List<Form> forms() {
        return List.of(
                directory(),
                pupils("教基3112_小学", "PRIMARY"),
                pupils("教基3115_初级中学", "JUNIOR"),
                classes("教基2106_小学", "PRIMARY"),
                classes("教基2107_初级中学", "JUNIOR"),
                teachers("教基4155_小学", "PRIMARY"),
                teachers("教基4156_初级中学", "JUNIOR"),
                new Form(
                        "教基1102续",
                        "",
                        school -> true,
                        List.of(
                                item("县级以上骨干教师(小学)", Column.PRIMARY_BACKBONE),
                                item("县级以上骨干教师(初中)", Column.JUNIOR_BACKBONE))),
                new Form(
                        "教基5170",
                        "中小学校舍情况",
                        school -> true,
                        List.of(
                                item("本学年校舍建筑面积>教学及辅助用房>计", Column.TEACHING_AREA),
                                item("本学年校舍建筑面积>教学及辅助用房>室内体育用房（㎡）", Column.INDOOR_SPORT_AREA))),
                new Form(
                        "教基5176",
                        "中小学办学条件",
                        school -> true,
                        List.of(
                                item("占地面积>其中：运动场地面积（平方米）", Column.SPORT_GROUND_AREA),
                                item("教室>网络多媒体教室", Column.MULTIMEDIA_ROOMS),
                                item("固定资产总值>教学仪器设备资产值（万元）", Column.EQUIPMENT))));
    }

    static Form directory() {
        return new Form(
                "教基1001",
                "学校（机构）基本情况",
                school -> true,
                List.of(
                        new Item(
                                "办学类型代码",
                                school -> KIND_CODES.getOrDefault(
                                        school.getOrDefault(Column.KIND, ""), school.getOrDefault(Column.KIND, ""))),
                        new Item("举办者代码", school -> "PRIVATE".equals(school.get(Column.PROVIDER)) ? "999" : "831"),
                        new Item("驻地城乡类型代码", school -> switch (school.getOrDefault(Column.SETTING, "")) {
                            case "URBAN" -> "112";
                            case "TOWN" -> "121";
                            default -> "220";
                        }),
                        new Item("是否计校数", school -> School.NO.equals(school.get(Column.COUNTED)) ? "0" : "1")));
    }

    private static Form pupils(String sheet, String stage) {
        return new Form(
                sheet,
                "",
                has(stage + "_PUPILS"),
                List.of(item("在校生数>合计", Column.valueOf(stage + "_PUPILS")), new Item("在校生数>女", school -> "150")));
    }

    private static Form classes(String sheet, String stage) {
        var oversize = Column.valueOf(stage + "_OVERSIZE_CLASSES");
        var items = new ArrayList<Item>();
        items.add(item("班数>合计", Column.valueOf(stage + "_CLASSES")));
        items.add(new Item("班数>41—45人", school -> "2"));
        items.add(new Item("班数>46-50人", school -> stage.equals("PRIMARY") ? one(school, oversize, 1) : "3"));
        items.add(new Item("班数>51～55人", school -> one(school, oversize, stage.equals("PRIMARY") ? 2 : 1)));
        items.add(new Item("班数>56至60人", school -> stage.equals("PRIMARY") ? "" : one(school, oversize, 2)));
        items.add(new Item("班数>61-65人", school -> "0"));
        items.add(new Item("班数>66人及以上", school -> ""));
        return new Form(sheet, "", has(stage + "_CLASSES"), items);
    }

    private static String one(Map<Column, String> school, Column column, int from) {
        return Integer.parseInt(school.getOrDefault(column, "0")) >= from ? "1" : "";
    }

    private static Form teachers(String sheet, String stage) {
        var above = Column.valueOf(stage + "_ABOVE_STANDARD");
        var sportArt = Column.valueOf(stage + "_SPORT_ART");
        var primary = stage.equals("PRIMARY");
        return new Form(
                sheet,
                "",
                has(stage + "_TEACHERS"),
                List.of(
                        item("专任教师>合计", Column.valueOf(stage + "_TEACHERS")),
                        new Item("专任教师>#按学历分>博士研究生", school -> ""),
                        new Item("专任教师>#按学历分>硕士研究生", school -> "2"),
                        new Item("专任教师>#按学历分>本科", school -> minus(school, above, primary ? 9 : 2)),
                        new Item("专任教师>#按学历分>专科", school -> "7"),
                        new Item("专任教师>#按授课课程分>体育与健康", school -> "4"),
                        new Item("专任教师>#按授课课程分>艺术>计", school -> minus(school, sportArt, 4)),
                        new Item("专任教师>#按授课课程分>艺术>音乐", school -> "1")));
    }

    private static String minus(Map<Column, String> school, Column column, int less) {
        return Integer.toString(Integer.parseInt(school.getOrDefault(column, "0")) - less);
    }

    static Item item(String path, Column column) {
        return new Item(path, school -> school.getOrDefault(column, ""));
    }

    private static Predicate<Map<Column, String>> has(String column) {
        return school -> school.containsKey(Column.valueOf(column));
    }

    /** How exports differ. */
    enum Layout {
        /** Groups above items, merged, a row that numbers the columns, a total at the end. */
        LEVELS,
        /** One level, "form > item" in each label, under a title. */
        PATHS
    }

    /** A workbook with a sheet per form. */
    public static byte[] write(Layout layout, List<Form> forms, List<Map<Column, String>> schools) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            forms.forEach(form -> write(workbook.createSheet(form.sheet()), layout, form, schools));
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Layout layout, Form form, List<Map<Column, String>> schools) {
        var items = new ArrayList<Item>();
        items.add(new Item("学校名称", school -> school.getOrDefault(Column.NAME, "")));
        items.add(new Item("学校（机构）标识码", school -> school.getOrDefault(Column.CODE, "")));
        items.addAll(form.items());
        var next = layout == Layout.LEVELS ? levels(sheet, items) : paths(sheet, form, items);
        for (var school : schools.stream().filter(form.about()).toList()) {
            var row = sheet.createRow(next++);
            for (var column = 0; column < items.size(); column++) {
                var value = items.get(column).value().of(school);
                if (column > 1 && value.matches("\\d+(\\.\\d+)?")) {
                    row.createCell(column).setCellValue(Double.parseDouble(value));
                } else if (!value.isEmpty()) {
                    row.createCell(column).setCellValue(value);
                }
            }
        }
        sheet.createRow(next).createCell(0).setCellValue("合计");
    }

    private static int paths(Sheet sheet, Form form, List<Item> items) {
        sheet.createRow(0).createCell(0).setCellValue(form.sheet() + " " + form.title());
        var row = sheet.createRow(1);
        for (var column = 0; column < items.size(); column++) {
            row.createCell(column).setCellValue(items.get(column).path().replace(">", " > "));
        }
        return 2;
    }

    private static int levels(Sheet sheet, List<Item> items) {
        var paths = items.stream().map(item -> item.path().split(">")).toList();
        var depth = paths.stream().mapToInt(path -> path.length).max().orElse(1);
        for (var level = 0; level < depth; level++) {
            var row = sheet.createRow(level);
            for (var column = 0; column < paths.size(); column++) {
                if (level < paths.get(column).length && !isLikeLeft(paths, column, level)) {
                    row.createCell(column).setCellValue(paths.get(column)[level]);
                    merge(sheet, paths, column, level, depth);
                }
            }
        }
        var numbers = sheet.createRow(depth);
        for (var column = 0; column < paths.size(); column++) {
            numbers.createCell(column)
                    .setCellValue(column == 0 ? "甲" : column == 1 ? "乙" : Integer.toString(column - 1));
        }
        return depth + 1;
    }

    private static boolean isLikeLeft(List<String[]> paths, int column, int level) {
        if (column == 0 || level >= paths.get(column).length - 1 || level >= paths.get(column - 1).length - 1) {
            return false;
        }
        return Arrays.equals(
                Arrays.copyOf(paths.get(column), level + 1), Arrays.copyOf(paths.get(column - 1), level + 1));
    }

    private static void merge(Sheet sheet, List<String[]> paths, int column, int level, int depth) {
        var right = column;
        while (right + 1 < paths.size() && isLikeLeft(paths, right + 1, level)) {
            right++;
        }
        var bottom = level == paths.get(column).length - 1 ? depth - 1 : level;
        if (right > column || bottom > level) {
            sheet.addMergedRegion(new CellRangeAddress(level, bottom, column, right));
        }
    }
}
