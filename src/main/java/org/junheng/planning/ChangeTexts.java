package org.junheng.planning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;
import org.springframework.stereotype.Service;

/** Says changes in words. */
@Service
public class ChangeTexts {

    private final Texts texts;
    private final Workbooks workbooks;

    ChangeTexts(Texts texts, Workbooks workbooks) {
        this.texts = texts;
        this.workbooks = workbooks;
    }

    /**
     * A change in words.
     *
     * @param school the name of the school that changes; of all schools where none is meant
     */
    public record Line(Change change, String school, String what, String today, String then) {}

    /** The changes in words, with what was reported beside. */
    public List<Line> of(CountyStatistics before, List<? extends Change> changes) {
        var rows = new HashMap<String, School>();
        before.schools().forEach(school -> rows.put(school.code().value(), school));
        return changes.stream().<Line>map(change -> line(before, rows, change)).toList();
    }

    private Line line(CountyStatistics before, CountyChange change) {
        return new Line(
                change,
                texts.get("planning.change.county"),
                change.figure().header(),
                written(before.figure(change.figure()).orElse(null)),
                written(change.value()));
    }

    private String written(@Nullable BigDecimal value) {
        return value == null ? texts.get("assessment.units.missing") : value.toPlainString();
    }

    private Line line(CountyStatistics before, Map<String, School> rows, Change change) {
        return switch (change) {
            case FigureChange figure ->
                new Line(
                        figure,
                        name(rows, figure.school()),
                        figure.column().header(),
                        written(figure.column(), today(rows, figure)),
                        written(figure.column(), figure.value()));
            case CountyChange county -> line(before, county);
            case PupilsChange pupils ->
                new Line(
                        pupils,
                        texts.get("planning.change.everySchool"),
                        texts.get("planning.change.pupils." + pupils.stage()),
                        "",
                        (pupils.percent().signum() > 0 ? "+" : "")
                                + pupils.percent().toPlainString() + "%");
            case Merger merger ->
                new Line(
                        merger,
                        name(rows, merger.school()),
                        texts.get("planning.change.kind.MERGER"),
                        "",
                        texts.get("planning.change.into", name(rows, merger.into())));
            case Division division ->
                new Line(
                        division,
                        name(rows, division.school()),
                        texts.get("planning.change.kind.DIVISION"),
                        "",
                        part(division));
        };
    }

    private String part(Division division) {
        var stage = division.stage();
        return stage == null
                ? texts.get("planning.change.part.all", division.name(), division.percent())
                : texts.get(
                        "planning.change.part.stage",
                        division.name(),
                        texts.get("assessment.stage." + stage),
                        division.percent());
    }

    private static @Nullable String today(Map<String, School> rows, FigureChange change) {
        var school = rows.get(change.school());
        return school == null ? null : school.text(change.column()).orElse(null);
    }

    private String written(Column column, @Nullable String value) {
        return value == null ? texts.get("assessment.units.missing") : workbooks.written(column, value);
    }

    private static String name(Map<String, School> rows, String code) {
        var school = rows.get(code);
        return school == null ? code : school.name();
    }
}
