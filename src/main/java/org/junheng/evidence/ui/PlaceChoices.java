package org.junheng.evidence.ui;

import java.util.List;
import org.junheng.material.Material;
import org.junheng.material.MaterialList;

/**
 * Where a document may serve.
 *
 * @param boxes the codes that the reader may fill now
 * @param years those looked back on
 */
record PlaceChoices(List<String> boxes, List<Integer> years, MaterialList list) {

    PlaceChoices {
        boxes = List.copyOf(boxes);
        years = List.copyOf(years);
    }

    List<Material> material(String box) {
        return list.of(box);
    }
}
