package org.junheng.assessment;

import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Stage;

/** Where a page gets the lineage of a number from, for the person who looks at it. */
@FunctionalInterface
public interface LineageSource {

    /** The lineage of a resource item of a unit. */
    Lineage of(SchoolCode school, Stage stage, String item);
}
