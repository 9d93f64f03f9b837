package org.junheng.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;

/**
 * What is said of a document (材料著录).
 *
 * @param title how people call it, which its file's name need not be
 * @param source the department or body it comes from (来源单位), empty if not said
 * @param effective from when it counts, such as the date of an order
 * @param covers the days it tells of; unlike these, the day of the upload proves nothing
 * @param reason why this is said, or the version given, anew; empty at first
 * @param places the boxes it serves, never empty; the first is the one it lies in
 */
public record Description(
        String title,
        String source,
        @Nullable LocalDate effective,
        @Nullable Period covers,
        Confidentiality confidentiality,
        String reason,
        List<Place> places) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_REASON = 500;

    public Description {
        title = title.strip();
        source = source.strip();
        reason = reason.strip();
        places = List.copyOf(places);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Refusal.invalid("evidence.description.title", LONGEST_TITLE);
        }
        if (source.length() > LONGEST_SOURCE || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("evidence.description.tooLong", LONGEST_SOURCE, LONGEST_REASON);
        }
        if (places.isEmpty() || places.stream().anyMatch(place -> place.pages().length() > Place.LONGEST_PAGES)) {
            throw Refusal.invalid("evidence.description.places", Place.LONGEST_PAGES);
        }
        var distinct = places.stream()
                .map(place -> List.of(
                        place.box(), Objects.toString(place.year(), ""), Objects.toString(place.material(), "")))
                .distinct()
                .count();
        if (distinct < places.size()) {
            throw Refusal.invalid("evidence.description.placeTwice");
        }
    }

    /** The box in which the document lies. */
    public String box() {
        return places.getFirst().box();
    }
}
