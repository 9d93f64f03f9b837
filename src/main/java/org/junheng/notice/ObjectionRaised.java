package org.junheng.notice;

import org.junheng.casefile.CaseId;

/** Somebody objected to a county on a running notice; published in the transaction that keeps the objection. */
public record ObjectionRaised(ObjectionId objection, CaseId caseId) {}
