package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import org.junheng.shared.Stage;

/**
 * What columns hold of a school: its pupils by level, and what it provides of each resource before reliefs and splitting.
 *
 * @param terms what it is made up of
 * @param decimals how many decimals it is held with
 */
record Figure(List<Resource.Term> terms, int decimals) {

    /** Whose pupils come first, in this order. */
    static final List<Level> LEVELS = List.of(Level.PRIMARY, Level.JUNIOR, Level.SENIOR);

    /** In the order of the stored form. */
    static final List<Figure> ALL = all();

    static final int VISITING = 9;
    static final int BORROWED = 14;

    private static final int ABOVE_STANDARD = 3;
    private static final int BACKBONE = 5;
    private static final int SPORT_ART = 7;
    private static final int MULTIMEDIA = 11;
    private static final int ROOMS = 12;
    private static final int SPORT = 13;
    private static final int EQUIPMENT = 15;

    private static List<Figure> all() {
        var all = new ArrayList<Figure>();
        LEVELS.forEach(level -> all.add(count(level.pupils())));
        for (var resource :
                List.of(Resource.ABOVE_STANDARD_TEACHERS, Resource.BACKBONE_TEACHERS, Resource.SPORT_ART_TEACHERS)) {
            for (var stage : Stage.values()) {
                all.add(new Figure(resource.terms(stage, Resource.Relief.NONE), 0));
            }
        }
        all.add(count(Column.PRIMARY_VISITING));
        all.add(count(Column.JUNIOR_VISITING));
        all.add(shared(Resource.MULTIMEDIA_ROOMS, 0));
        all.add(shared(Resource.TEACHING_ROOMS, CountyColumns.DECIMALS));
        all.add(shared(Resource.SPORT_FACILITIES, CountyColumns.DECIMALS));
        all.add(new Figure(List.of(new Resource.Term(Column.BORROWED_SPORT_AREA, false)), CountyColumns.DECIMALS));
        all.add(shared(Resource.EQUIPMENT, CountyColumns.DECIMALS));
        return List.copyOf(all);
    }

    private static Figure count(Column column) {
        return new Figure(List.of(new Resource.Term(column, false)), 0);
    }

    private static Figure shared(Resource resource, int decimals) {
        return new Figure(resource.terms(Stage.PRIMARY, Resource.Relief.NONE), decimals);
    }

    /** Where columns have the pupils of a stage, and its part of what stands by stage. */
    static int place(Stage stage) {
        return switch (stage) {
            case PRIMARY -> 0;
            case JUNIOR -> 1;
        };
    }

    /** Where columns have the resource. */
    static int place(Resource resource, Stage stage) {
        return switch (resource) {
            case ABOVE_STANDARD_TEACHERS -> ABOVE_STANDARD + place(stage);
            case BACKBONE_TEACHERS -> BACKBONE + place(stage);
            case SPORT_ART_TEACHERS -> SPORT_ART + place(stage);
            case TEACHING_ROOMS -> ROOMS;
            case SPORT_FACILITIES -> SPORT;
            case EQUIPMENT -> EQUIPMENT;
            case MULTIMEDIA_ROOMS -> MULTIMEDIA;
        };
    }

    /** The figure of a school as a whole number, or why there is none: see {@link ScaledText}. */
    long of(School school) {
        var limit = decimals == 0 ? CountyColumns.COUNTS : CountyColumns.AMOUNTS;
        var sum = 0L;
        var missing = false;
        for (var term : terms) {
            var value = ScaledText.of(school.cells().get(term.column()), decimals, limit);
            if (value == ScaledText.UNFIT) {
                return ScaledText.UNFIT;
            }
            missing |= value == ScaledText.MISSING;
            sum += term.subtracted() ? -value : value;
        }
        if (missing) {
            return ScaledText.MISSING;
        }
        return sum < 0 ? ScaledText.UNFIT : sum;
    }
}
