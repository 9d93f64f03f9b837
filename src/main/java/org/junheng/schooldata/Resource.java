package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import org.junheng.shared.Stage;

/** What a unit provides its pupils with, as far as the resource items count it. */
public enum Resource {
    /** Full-time teachers above the required education (高于规定学历教师). */
    ABOVE_STANDARD_TEACHERS,
    /** Backbone teachers of county level or above (县级以上骨干教师). */
    BACKBONE_TEACHERS,
    /** Full-time teachers of sport and art (体育艺术专任教师), with visiting ones in small rural schools. */
    SPORT_ART_TEACHERS,
    /** Rooms for teaching without indoor sports, in m² (教学及辅助用房). */
    TEACHING_ROOMS,
    /** Sports grounds and indoor sports, in m² (体育运动场馆), with borrowed ones in dense centres. */
    SPORT_FACILITIES,
    /** Value of equipment, in 元 (教学仪器设备值). */
    EQUIPMENT,
    /** Networked multimedia classrooms (网络多媒体教室). */
    MULTIMEDIA_ROOMS;

    /** A column of which a resource is made up; {@code subtracted} if it is taken off. */
    public record Term(Column column, boolean subtracted) {}

    /** The columns that make up the resource in a stage, with those that a relief adds where it does. */
    public List<Term> terms(Stage stage, Relief relief) {
        var terms = new ArrayList<>(
                switch (this) {
                    case ABOVE_STANDARD_TEACHERS -> List.of(plus(Column.valueOf(stage + "_ABOVE_STANDARD")));
                    case BACKBONE_TEACHERS -> List.of(plus(Column.valueOf(stage + "_BACKBONE")));
                    case SPORT_ART_TEACHERS -> List.of(plus(Column.valueOf(stage + "_SPORT_ART")));
                    case TEACHING_ROOMS ->
                        List.of(plus(Column.TEACHING_AREA), new Term(Column.INDOOR_SPORT_AREA, true));
                    case SPORT_FACILITIES -> List.of(plus(Column.SPORT_GROUND_AREA), plus(Column.INDOOR_SPORT_AREA));
                    case EQUIPMENT -> List.of(plus(Column.EQUIPMENT));
                    case MULTIMEDIA_ROOMS -> List.of(plus(Column.MULTIMEDIA_ROOMS));
                });
        if (relief == Relief.GRANTED) {
            terms.add(plus(relieving(stage)));
        }
        return terms;
    }

    /** Whether a unit's resource holds what a relief adds. */
    public enum Relief {
        NONE,
        GRANTED
    }

    /** Whether stages of a school share it; teachers are counted stage by stage. */
    public boolean isShared() {
        return switch (this) {
            case ABOVE_STANDARD_TEACHERS, BACKBONE_TEACHERS, SPORT_ART_TEACHERS -> false;
            case TEACHING_ROOMS, SPORT_FACILITIES, EQUIPMENT, MULTIMEDIA_ROOMS -> true;
        };
    }

    /** By what the reported figures are multiplied: equipment is reported in 万元 and judged in 元. */
    public Rational factor() {
        return this == EQUIPMENT ? Rational.of(10_000) : Rational.ONE;
    }

    private Column relieving(Stage stage) {
        return switch (this) {
            case SPORT_ART_TEACHERS -> Column.valueOf(stage + "_VISITING");
            case SPORT_FACILITIES -> Column.BORROWED_SPORT_AREA;
            case ABOVE_STANDARD_TEACHERS, BACKBONE_TEACHERS, TEACHING_ROOMS, EQUIPMENT, MULTIMEDIA_ROOMS ->
                throw new IllegalArgumentException("No relief adds to " + this);
        };
    }

    private static Term plus(Column column) {
        return new Term(column, false);
    }
}
