package org.junheng.survey;

/** The groups that are asked. */
public enum Respondents {
    /** Students (学生). */
    STUDENTS,
    /** Parents (家长). */
    PARENTS,
    /** Teachers (教师). */
    TEACHERS,
    /** Principals (校长). */
    PRINCIPALS,
    /** Deputies of the people's congress (人大代表). */
    DEPUTIES,
    /** Members of the political consultative conference (政协委员). */
    COMMITTEE_MEMBERS,
    /** Other residents (其他群众). */
    RESIDENTS;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "survey.group." + name();
    }
}
