package org.junheng.schooldata;

import java.util.Collection;
import java.util.List;

/** Where the figures of one set of statistics come from. */
public interface FigureTrail {

    /** These columns of a school and of the campuses merged into it, row by row. */
    List<FigureOrigin> of(SchoolCode school, Collection<Column> columns);

    /** A figure of the county. */
    CountyOrigin of(CountyFigure figure);
}
