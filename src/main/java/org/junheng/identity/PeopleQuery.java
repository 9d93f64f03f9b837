package org.junheng.identity;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;

/**
 * Which people to list.
 *
 * @param text part of the login or display name; empty for any
 * @param role held by them; absent for any
 * @param within where they hold a role: this region or one below; absent for anywhere
 */
public record PeopleQuery(
        String text, @Nullable Role role, @Nullable RegionCode within) {

    /** Everybody. */
    public static final PeopleQuery ALL = new PeopleQuery("", null, null);
}
