package org.junheng.notice;

import org.junheng.casefile.CaseId;
import org.junheng.shared.RegionCode;

/** One county on a notice. */
public record NoticeEntry(CaseId caseId, RegionCode county) {}
