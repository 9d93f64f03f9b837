package org.junheng.schooldata;

import java.util.List;
import org.junheng.shared.Stage;

/** The kind of a school (办学类型), with the stages it is judged in. */
public enum SchoolKind {
    /** 小学. */
    PRIMARY,
    /** 小学教学点. */
    TEACHING_POINT,
    /** 初级中学. */
    JUNIOR,
    /** 九年一贯制学校. */
    NINE_YEAR,
    /** 十二年一贯制学校. */
    TWELVE_YEAR,
    /** 完全中学. */
    COMPLETE_SECONDARY,
    /** 特殊教育学校; not judged on R1–R7. */
    SPECIAL,
    /** 职业学校; not judged on R1–R7. */
    VOCATIONAL;

    /** The stages of compulsory education that a school of this kind is judged in. */
    public List<Stage> stages() {
        return switch (this) {
            case PRIMARY, TEACHING_POINT -> List.of(Stage.PRIMARY);
            case JUNIOR, COMPLETE_SECONDARY -> List.of(Stage.JUNIOR);
            case NINE_YEAR, TWELVE_YEAR -> List.of(Stage.PRIMARY, Stage.JUNIOR);
            case SPECIAL, VOCATIONAL -> List.of();
        };
    }

    /** Whether a school of this kind has a senior stage, which is not judged. */
    boolean hasSenior() {
        return this == TWELVE_YEAR || this == COMPLETE_SECONDARY || this == VOCATIONAL || this == SPECIAL;
    }
}
