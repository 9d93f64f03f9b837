package org.junheng.certification.process;

import org.junheng.casefile.CaseState;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.Todo;

/** The levels above the county, as far as their steps are alike. */
enum Level {
    CITY(Variables.BY_CITY, CaseState.CITY_REVIEW),
    PROVINCE(Variables.BY_PROVINCE, CaseState.PROVINCE_EVALUATION),
    NATION(Variables.BY_NATION, CaseState.NATIONAL_ACCEPTANCE);

    private final String code;
    private final CaseState working;

    Level(String code, CaseState working) {
        this.code = code;
        this.working = working;
    }

    /** The level whose process the task stands in. */
    static Level of(Todo todo) {
        return switch (todo.process()) {
            case "city-review" -> CITY;
            case "province-evaluation" -> PROVINCE;
            case "national-acceptance" -> NATION;
            default -> throw new IllegalArgumentException("Not a step of a level: " + todo.process());
        };
    }

    /** How variables and records name the level. */
    String code() {
        return code;
    }

    /** The state of a case that this level works on. */
    CaseState working() {
        return working;
    }
}
