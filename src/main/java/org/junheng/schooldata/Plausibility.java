package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.shared.Stage;

/** Asks about figures that may be right but look odd (疑似问题). */
final class Plausibility {

    private final List<Query> queries = new ArrayList<>();

    static List<Query> queries(List<School> schools) {
        var check = new Plausibility();
        schools.forEach(check::check);
        return check.queries;
    }

    private void check(School school) {
        for (var stage : Stage.values()) {
            var pupils = positive(school, Level.of(stage).pupils());
            if (pupils && !school.kind().stages().contains(stage) && !school.isCampus() && isJudged(school)) {
                ask(school, "STAGE_OF_KIND", Level.of(stage).pupils());
            }
            if (pupils && isZero(school, column(stage, "CLASSES"))) {
                ask(school, "NO_CLASSES", column(stage, "CLASSES"));
            }
            if (pupils && isZero(school, column(stage, "TEACHERS"))) {
                ask(school, "NO_TEACHERS", column(stage, "TEACHERS"));
            }
            if (exceeds(school, column(stage, "LARGEST_CLASS"), Level.of(stage).pupils())) {
                ask(school, "LARGEST_CLASS", column(stage, "LARGEST_CLASS"));
            }
        }
        if (!school.isCampus() && school.mainSchool().isPresent()) {
            ask(school, "MAIN_SCHOOL_GIVEN", Column.MAIN_SCHOOL);
        }
    }

    private static boolean isJudged(School school) {
        return !school.kind().stages().isEmpty();
    }

    private void ask(School school, String rule, Column column) {
        var code = school.code().value();
        var message = Message.of(
                "schooldata.query." + rule,
                school.name(),
                Catalogue.get().column(column).header(),
                school.text(column).orElse(""));
        queries.add(new Query(rule + ":" + code + ":" + column, code, rule, message));
    }

    private static boolean positive(School school, Column column) {
        return school.amount(column).filter(value -> value.signum() > 0).isPresent();
    }

    private static boolean isZero(School school, Column column) {
        return school.amount(column).filter(value -> value.signum() == 0).isPresent();
    }

    private static boolean exceeds(School school, Column part, Column whole) {
        return school.amount(part)
                        .orElse(BigDecimal.ZERO)
                        .compareTo(school.amount(whole).orElse(BigDecimal.valueOf(Long.MAX_VALUE)))
                > 0;
    }

    private static Column column(Stage stage, String figure) {
        return Column.valueOf(stage + "_" + figure);
    }
}
