package org.junheng.assessment;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.schooldata.Resource;

/** What each resource item of the standard counts. Its thresholds are data of the edition. */
public enum ResourceItem {
    R1(Resource.ABOVE_STANDARD_TEACHERS),
    R2(Resource.BACKBONE_TEACHERS),
    R3(Resource.SPORT_ART_TEACHERS),
    R4(Resource.TEACHING_ROOMS),
    R5(Resource.SPORT_FACILITIES),
    R6(Resource.EQUIPMENT),
    R7(Resource.MULTIMEDIA_ROOMS);

    private static final Map<String, ResourceItem> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(ResourceItem::name, Function.identity()));

    private final Resource resource;

    ResourceItem(Resource resource) {
        this.resource = resource;
    }

    /** What is counted for the item of this code. */
    public static Resource of(String item) {
        var known = BY_CODE.get(item);
        if (known == null) {
            throw new IllegalArgumentException("Nothing is counted for item " + item);
        }
        return known.resource;
    }
}
