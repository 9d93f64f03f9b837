package org.junheng.attainment;

import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Message;

/**
 * What one subject comes to.
 *
 * @param sentence the values beside the limits and what follows, in words; names what is missing
 */
public record SubjectVerdict(SubjectResult result, Verdict verdict, Message sentence) {}
