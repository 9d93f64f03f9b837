package org.junheng.schooldata;

import java.util.UUID;

/** Names one version of a county's school statistics. */
public record StatisticsId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
