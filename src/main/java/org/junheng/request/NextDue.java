package org.junheng.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says with a judgement of an answer.
 *
 * @param due until when the county is to answer again; only where it is asked again
 */
public record NextDue(@Nullable LocalDate due) {}
