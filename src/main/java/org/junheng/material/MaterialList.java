package org.junheng.material;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junheng.standard.EditionId;

/**
 * What the boxes of an edition's items ask for.
 *
 * @param lookBack for how many years (回溯年数), the last one included
 * @param boxes the material by the item's code, in the order of its numbers
 */
public record MaterialList(EditionId edition, int lookBack, Map<String, List<Material>> boxes) {

    public MaterialList {
        if (lookBack < 1) {
            throw new IllegalArgumentException("%s looks back %d years".formatted(edition, lookBack));
        }
        var copy = new LinkedHashMap<String, List<Material>>();
        boxes.forEach((item, material) -> copy.put(item, List.copyOf(material)));
        boxes = Collections.unmodifiableMap(copy);
    }

    /** What one item's box asks for; empty if nothing is listed. */
    public List<Material> of(String item) {
        return boxes.getOrDefault(item, List.of());
    }

    /** The material of this number in an item's box, if there is one. */
    public Optional<Material> find(String item, int number) {
        return of(item).stream().filter(each -> each.number() == number).findFirst();
    }

    /** Which material of the item a file of this name is: the one it is called after, else the one it is numbered by. */
    public Optional<Material> match(String item, NumberedName name) {
        var called = of(item).stream().filter(each -> name.title().contains(each.name()));
        var number = name.number();
        return called.findFirst().or(() -> number == null ? Optional.empty() : find(item, number));
    }

    /** The years looked back on, the earliest first. */
    public List<Integer> years(int latest) {
        return IntStream.rangeClosed(latest - lookBack + 1, latest).boxed().toList();
    }
}
