package org.junheng.platform.engine;

import java.util.List;
import org.springframework.stereotype.Component;

/** Lets tests of other modules compare the inbox with the engine. */
@Component
public class ProjectionFixture {

    private final ProjectionCheck check;

    ProjectionFixture(ProjectionCheck check) {
        this.check = check;
    }

    /** What the two say differently, one line for each task. */
    public List<String> differences() {
        return check.differences();
    }
}
