package org.junheng.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.platform.ui.Tone;
import org.junheng.survey.Verdict;

/** How counts, shares and verdicts of surveys are written on pages. */
final class SurveyWords {

    private SurveyWords() {}

    static List<String> countHeads() {
        return Stream.of("survey.group", "survey.distributed", "survey.returned", "survey.valid", "survey.satisfied")
                .map(I18NProvider::translate)
                .toList();
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** With two decimals, rounded down so that what misses the limit never looks like reaching it. */
    static String ratio(int part, int whole) {
        return whole == 0
                ? "–"
                : BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN)
                                .toPlainString()
                        + "%";
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
    }

    static Div table(List<String> heads, List<List<Component>> rows) {
        var head = new NativeTableRow();
        heads.forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var body = new NativeTableBody();
        rows.forEach(cells -> {
            var row = new NativeTableRow();
            cells.forEach(content -> row.add(new NativeTableCell(content)));
            body.add(row);
        });
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("jh-table");
        var scroll = new Div(table);
        scroll.addClassName("jh-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }
}
