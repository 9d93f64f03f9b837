package org.junheng.standard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Malformed;
import org.junheng.shared.Stage;

/** The limits that a rule needs beside the one that calls for it: bands, reliefs, and one for each stage that is measured apart. */
final class Companions {

    private static final Map<String, List<String>> BESIDE = Map.of(
            "CLASSES_PER_ROOM",
            List.of(
                    "MUSIC_ROOM_AREA",
                    "ART_ROOM_AREA",
                    "MUSIC_ROOM_AREA_EARLIER",
                    "ART_ROOM_AREA_EARLIER",
                    "BUILT_EARLIER_UNTIL",
                    "SMALL_RURAL_CLASS",
                    "ROOM_AREA_SMALL_RURAL"),
            "PUPILS",
            List.of(
                    "PUPILS_COMBINED",
                    "PUPILS_RELIEVED",
                    "PUPILS_COMBINED_RELIEVED",
                    "BUILT_EARLIER_UNTIL",
                    "MIGRANT_SHARE"));

    private static final List<String> IN_BOTH_STAGES = List.of(
            "ROOM_AREA_SMALL_RURAL", "CLASS_SIZE", "PUPIL_FUNDING_QUOTA", "NEARBY_SHARE_URBAN", "NEARBY_SHARE_TOWN");

    private Companions() {}

    static void require(String item, List<Limit> limits) {
        for (var limit : limits) {
            for (var beside : BESIDE.getOrDefault(limit.measure(), List.of())) {
                require(item, limits, beside, IN_BOTH_STAGES.contains(beside) ? Stage.PRIMARY : null);
            }
            if (IN_BOTH_STAGES.contains(limit.measure())) {
                require(item, limits, limit.measure(), Stage.PRIMARY);
                require(item, limits, limit.measure(), Stage.JUNIOR);
            }
        }
    }

    private static void require(String item, List<Limit> limits, String measure, @Nullable Stage stage) {
        if (limits.stream()
                .noneMatch(limit ->
                        limit.measure().equals(measure) && (limit.stage() == null || limit.stage() == stage))) {
            throw new Malformed("malformed.standard.limitMissing", item, measure, stage == null ? "" : stage.name());
        }
    }
}
