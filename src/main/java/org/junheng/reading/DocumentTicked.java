package org.junheng.reading;

/** A reviewer ticked a document as read, within the transaction that tells of it. */
public record DocumentTicked(Tick tick) {}
