package org.junheng.platform.web;

import java.util.List;

/**
 * A page of a list, as REST answers it.
 *
 * @param page counted from 0
 * @param total the number of all entries that the caller may see
 */
public record PageOf<T>(List<T> content, int page, int size, int total) {

    /** The most entries that one call gives. */
    public static final int LARGEST = 200;

    /** The size really used for the size asked for. */
    public static int bounded(int size) {
        return Math.clamp(size, 1, LARGEST);
    }
}
