package org.junheng.shared;

/** A stage of compulsory education (学段). */
public enum Stage {
    /** Primary school (小学). */
    PRIMARY,
    /** Junior secondary school (初中). */
    JUNIOR
}
