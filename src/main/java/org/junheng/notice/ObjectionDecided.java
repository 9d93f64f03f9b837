package org.junheng.notice;

import org.junheng.casefile.CaseId;

/** The province decided on an objection; published in the transaction that keeps the decision. */
public record ObjectionDecided(ObjectionId objection, CaseId caseId, Outcome outcome) {}
