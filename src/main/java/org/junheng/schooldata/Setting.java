package org.junheng.schooldata;

/** Where a school lies (城乡分类). */
public enum Setting {
    /** 城区. */
    URBAN,
    /** 镇区. */
    TOWN,
    /** 乡村. */
    RURAL
}
