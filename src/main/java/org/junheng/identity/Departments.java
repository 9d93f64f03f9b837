package org.junheng.identity;

import java.util.List;

/** The county's departments (县级部门) that roles can be held for; the standard names the same codes. */
public final class Departments {

    /** The codes, in the order people expect; names are in the bundles as {@code identity.department.<code>}. */
    public static final List<String> CODES = List.of(
            "EDUCATION",
            "FINANCE",
            "PERSONNEL",
            "STAFFING",
            "DEVELOPMENT",
            "LAND",
            "HOUSING",
            "CIVIL_AFFAIRS",
            "POLICE",
            "DISABLED",
            "SCHOOLS");

    private Departments() {}
}
