package org.junheng.schooldata;

import java.util.UUID;

/** The id of a workbook that was handed in. */
public record ImportId(UUID value) {

    static ImportId create() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
