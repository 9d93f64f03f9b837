package org.junheng.paper;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.StageResult;
import org.junheng.assessment.Verdict;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.shared.Stage;
import org.junheng.template.ChartSheet;
import org.junheng.template.ChartSheet.Anchor;
import org.junheng.template.Drawing;
import org.springframework.stereotype.Component;

/** The charts of the self-assessment report. */
@Component
class Charts {

    private static final float WIDTH = 430;
    private static final float HIGH = 200;
    private static final float LEFT = 34;
    private static final float RIGHT = 424;
    private static final float TOP = 34;
    private static final float BOTTOM = 168;
    private static final float SMALL = 7.5f;
    private static final float USUAL = 9;
    private static final Color PRIMARY = new Color(0x2f, 0x6f, 0x8f);
    private static final Color JUNIOR = new Color(0x8f, 0xb8, 0xc9);
    private static final Color BAD = new Color(0xb4, 0x45, 0x37);
    private static final BigDecimal HEADROOM = new BigDecimal("1.15");
    private static final BigDecimal STEP = new BigDecimal("0.2");

    private final ChineseTexts words;

    Charts(ChineseTexts words) {
        this.words = words;
    }

    /** Every difference coefficient beside its limit. */
    Drawing coefficients(List<StageResult> stages) {
        var sheet = new ChartSheet(WIDTH, HIGH);
        var all =
                stages.stream().flatMap(stage -> stage.coefficients().stream()).toList();
        var most = all.stream()
                .flatMap(one -> Stream.concat(one.value().stream(), Stream.of(one.limit())))
                .reduce(BigDecimal.ONE.movePointLeft(1), BigDecimal::max)
                .multiply(HEADROOM)
                .divide(STEP, 0, RoundingMode.CEILING)
                .multiply(STEP)
                .floatValue();
        axis(sheet, most);
        var items = stages.getFirst().coefficients().size();
        var room = (RIGHT - LEFT) / Math.max(1, items);
        var bar = room / (stages.size() + 0.6f);
        for (var item = 0; item < items; item++) {
            var x = LEFT + item * room;
            sheet.text(
                    stages.getFirst().coefficients().get(item).item(), x + room / 2, BOTTOM + 14, USUAL, Anchor.MIDDLE);
            for (var stage = 0; stage < stages.size(); stage++) {
                var from = x + room / 2 - bar * stages.size() / 2 + stage * bar;
                bar(sheet, stages.get(stage).coefficients().get(item), from, bar - 2, most);
            }
        }
        for (var stage : stages) {
            limit(sheet, stage, most);
        }
        legend(sheet, stages);
        return sheet.drawing();
    }

    private static void axis(ChartSheet sheet, float most) {
        for (var step = 0; step <= 4; step++) {
            var y = BOTTOM - (BOTTOM - TOP) * step / 4;
            sheet.line(LEFT, y, RIGHT, y, step == 0 ? ChartSheet.INK : ChartSheet.PALE);
            sheet.text(shown(BigDecimal.valueOf(most * step / 4), 2), LEFT - 4, y + 3, SMALL, Anchor.RIGHT);
        }
    }

    private void bar(ChartSheet sheet, Coefficient one, float x, float wide, float most) {
        var value = one.value();
        if (value.isEmpty()) {
            sheet.text(words.get("paper.missing"), x + wide / 2, BOTTOM - 4, SMALL, Anchor.MIDDLE);
            return;
        }
        var high = value.get().floatValue() / most * (BOTTOM - TOP);
        var bad = one.verdict() == Verdict.NOT_MET;
        sheet.bar(x, BOTTOM - high, wide, high, bad ? BAD : color(one.stage()));
        if (bad) {
            sheet.hatch(x, BOTTOM - high, wide, high);
        }
        sheet.text(shown(value.get(), 3), x + wide / 2, BOTTOM - high - 3, 6.2f, Anchor.MIDDLE);
    }

    private void limit(ChartSheet sheet, StageResult stage, float most) {
        var limit = stage.coefficients().getFirst().limit();
        var y = BOTTOM - limit.floatValue() / most * (BOTTOM - TOP);
        sheet.dashed(LEFT, y, RIGHT, y, color(stage.stage()).darker());
    }

    private void legend(ChartSheet sheet, List<StageResult> stages) {
        var x = LEFT;
        for (var stage : stages) {
            var limit = stage.coefficients().getFirst().limit().toPlainString();
            var text = words.get("paper.chart.stage", words.get("standard.stage." + stage.stage()), limit);
            x = key(sheet, x, color(stage.stage()), text);
        }
        sheet.bar(x, 9, 9, 9, BAD);
        sheet.hatch(x, 9, 9, 9);
        sheet.text(words.get("paper.chart.exceeded"), x + 13, 17, USUAL, Anchor.LEFT);
    }

    private static float key(ChartSheet sheet, float x, Color color, String text) {
        sheet.bar(x, 9, 9, 9, color);
        sheet.text(text, x + 13, 17, USUAL, Anchor.LEFT);
        return x + 13 + sheet.width(text, USUAL) + 18;
    }

    /** How many units of each stage pass, fail, or cannot be judged. */
    Drawing units(List<UnitCount> counts) {
        var high = 34 + counts.size() * 34f;
        var sheet = new ChartSheet(WIDTH, high + 6);
        var x = LEFT + 14;
        x = key(sheet, x, PRIMARY, words.get("assessment.unit.verdict.PASSED"));
        x = key(sheet, x, BAD, words.get("assessment.unit.verdict.FAILED"));
        key(sheet, x, ChartSheet.GREY, words.get("assessment.unit.verdict.UNDETERMINED"));
        for (var place = 0; place < counts.size(); place++) {
            row(sheet, counts.get(place), 30 + place * 34f);
        }
        return sheet.drawing();
    }

    private void row(ChartSheet sheet, UnitCount count, float y) {
        var from = LEFT + 14;
        sheet.text(words.get("standard.stage." + count.stage()), from - 6, y + 16, USUAL, Anchor.RIGHT);
        var all = Math.max(1, count.all());
        var x = from;
        var parts = List.of(count.passed(), count.failed(), count.open());
        var colors = List.of(PRIMARY, BAD, ChartSheet.GREY);
        for (var part = 0; part < parts.size(); part++) {
            var wide = (RIGHT - from) * parts.get(part) / all;
            sheet.bar(x, y, wide, 24, colors.get(part));
            if (part > 0) {
                sheet.hatch(x, y, wide, 24);
            }
            label(sheet, parts.get(part), x, wide, y);
            x += wide;
        }
    }

    private static void label(ChartSheet sheet, int count, float x, float wide, float y) {
        if (count > 0) {
            var text = Integer.toString(count);
            var box = sheet.width(text, USUAL) + 6;
            var middle = Math.min(x + wide / 2, RIGHT - box / 2);
            sheet.bar(middle - box / 2, y + 6, box, 12, Color.WHITE);
            sheet.text(text, middle, y + 15.4f, USUAL, Anchor.MIDDLE);
        }
    }

    private static Color color(Stage stage) {
        return switch (stage) {
            case PRIMARY -> PRIMARY;
            case JUNIOR -> JUNIOR;
        };
    }

    private static String shown(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
