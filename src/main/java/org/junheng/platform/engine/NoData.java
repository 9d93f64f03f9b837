package org.junheng.platform.engine;

/** The data of a task that is decided without any. */
public record NoData() {}
