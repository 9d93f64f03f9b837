package org.junheng.standard;

import java.util.List;
import org.junheng.identity.Departments;
import org.springframework.stereotype.Component;

/** Roles can be held for the departments that the national standard names. */
@Component
class StandardDepartments implements Departments {

    private final Editions editions;

    StandardDepartments(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<String> codes() {
        return editions.national().departments().stream().map(Department::code).toList();
    }
}
