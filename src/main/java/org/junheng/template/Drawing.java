package org.junheng.template;

import org.junheng.typeset.Picture;

/** A picture to fill in, as it is drawn by a {@link ChartSheet}. */
public record Drawing(Picture picture) {}
