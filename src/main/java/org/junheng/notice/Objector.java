package org.junheng.notice;

/** Who raised an objection and how to reach them; for the officers of the province only. */
public record Objector(String name, String contact) {}
