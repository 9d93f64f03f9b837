package org.junheng.paper;

import java.util.Optional;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Figures;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;

/** The cells of the school data sheet (学校数据表): as reported, what was not reported is said to be. */
final class SchoolCells {

    private SchoolCells() {}

    /** A cell as it is written; empty where nothing was reported and nothing had to be. */
    static String cell(School school, Column column, Workbooks workbooks, String missing) {
        return shown(school, column)
                .map(value -> workbooks.written(column, value))
                .orElseGet(() -> isDue(school, column) ? missing : "");
    }

    private static Optional<String> shown(School school, Column column) {
        return Figures.isRooms(column) ? school.reported(column) : school.text(column);
    }

    /** Blank visiting teachers and borrowed space count as zero; campuses alone name a main school. */
    private static boolean isDue(School school, Column column) {
        return switch (column) {
            case PRIMARY_VISITING, JUNIOR_VISITING, BORROWED_SPORT_AREA, FUNDED_AS_100, DENSE_CENTRE -> false;
            case MAIN_SCHOOL -> school.isCampus();
            case MUSIC_ROOMS, ART_ROOMS -> !school.reportsRooms(column);
            default -> concerns(school, column);
        };
    }

    /** A primary school has no figures of a junior stage, and does not owe them. */
    private static boolean concerns(School school, Column column) {
        var name = column.name();
        return !(name.startsWith("PRIMARY_") && isWithout(school, "PRIMARY"))
                && !(name.startsWith("JUNIOR_") && isWithout(school, "JUNIOR"))
                && !name.startsWith("SENIOR_");
    }

    private static boolean isWithout(School school, String stage) {
        return school.kind().stages().stream().noneMatch(own -> own.name().equals(stage));
    }
}
