package org.junheng.planning;

import java.util.Collection;
import java.util.List;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.SchoolCode;

/** The way to figures of a file that was no import: the file's name is all that is known. */
record UnkeptTrail(Basis.Draft draft) implements FigureTrail {

    @Override
    public List<FigureOrigin> of(SchoolCode school, Collection<Column> columns) {
        return draft.figures().schools().stream()
                .filter(row -> row.code().equals(school)
                        || row.mainSchool().filter(school::equals).isPresent())
                .flatMap(row -> columns.stream()
                        .map(column -> new FigureOrigin(
                                row.code(),
                                row.name(),
                                column,
                                row.reported(column).orElse(null),
                                origin())))
                .toList();
    }

    @Override
    public CountyOrigin of(CountyFigure figure) {
        return new CountyOrigin(
                figure, draft.figures().figure(figure).map(Plain::of).orElse(null), origin());
    }

    private Origin origin() {
        return new Origin.FromUnkeptFile(draft.fileName());
    }
}
