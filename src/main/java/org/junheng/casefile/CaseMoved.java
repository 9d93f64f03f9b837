package org.junheng.casefile;

/** A case has come to another state; told in the transaction that moved it. */
public record CaseMoved(CaseId id, CaseState state) {}
