package org.junheng.identity;

import java.util.List;

/** The county's departments (县级部门) that roles can be held for; whoever keeps the standard says which there are. */
public interface Departments {

    /** The codes, in the order people expect; names are in the bundles as {@code identity.department.<code>}. */
    List<String> codes();
}
