package org.junheng.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.standard.EditionId;

/** A file below {@code material/}: what the boxes of one edition ask for. */
record MaterialFile(String edition, int lookBack, Map<String, List<Row>> boxes) {

    /** One piece of material; its number is its place in the list. */
    record Row(
            String name,
            Material.Every every,
            Material.Need need,
            List<String> departments,
            @Nullable List<String> columns,
            @Nullable List<String> sample) {

        Material material(int number) {
            return new Material(
                    number,
                    name,
                    every,
                    need,
                    departments,
                    Objects.requireNonNullElse(columns, List.of()),
                    Objects.requireNonNullElse(sample, List.of()));
        }
    }

    MaterialList list() {
        var material = new LinkedHashMap<String, List<Material>>();
        boxes.forEach((item, rows) -> material.put(
                item,
                IntStream.range(0, rows.size())
                        .mapToObj(place -> rows.get(place).material(place + 1))
                        .toList()));
        return new MaterialList(new EditionId(edition), lookBack, material);
    }
}
