package org.junheng.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What REST says of a document; what is absent is not said.
 *
 * @param year one of those looked back on; with {@code material} and {@code pages} the place in the box that the call names;
 *     the other places stay
 * @param coversFrom the first day it tells of, with {@code coversTo}
 * @param confidentiality {@code PUBLIC}, {@code INTERNAL} or {@code SENSITIVE}
 * @param places all boxes it serves, in place of {@code year}, {@code material} and {@code pages}
 */
record DescriptionRequest(
        @Nullable String title,
        @Nullable String source,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate effective,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate coversFrom,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate coversTo,

        @Nullable String confidentiality,
        @Nullable String reason,
        @Nullable Integer year,
        @Nullable Integer material,
        @Nullable String pages,
        @Nullable List<PlaceRequest> places) {

    /** Where a document serves. */
    record PlaceRequest(
            String item,
            @Nullable Integer year,
            @Nullable Integer material,
            @Nullable String pages) {

        Place place() {
            return new Place(item, year, material, text(pages));
        }
    }

    /** Nothing is said. */
    static DescriptionRequest silent() {
        return because("");
    }

    /** Only the reason is said, nothing if it is blank. */
    static DescriptionRequest because(String reason) {
        var said = reason.isBlank() ? null : reason;
        return new DescriptionRequest(null, null, null, null, null, null, said, null, null, null, null);
    }

    /** Whether nothing is said. */
    boolean isSilent() {
        return equals(silent());
    }

    /** What was said before with what is said now in its place. */
    Description over(Description before) {
        return new Description(
                Objects.requireNonNullElse(title, before.title()),
                Objects.requireNonNullElse(source, before.source()),
                effective == null ? before.effective() : effective,
                coversFrom == null && coversTo == null ? before.covers() : covers(),
                confidentiality == null ? before.confidentiality() : mark(confidentiality),
                text(reason),
                places(before.places()));
    }

    private Period covers() {
        if (coversFrom == null || coversTo == null) {
            throw Refusal.invalid("evidence.description.halfPeriod");
        }
        return new Period(coversFrom, coversTo);
    }

    private static Confidentiality mark(String name) {
        try {
            return Confidentiality.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("evidence.description.mark", name);
        }
    }

    private List<Place> places(List<Place> before) {
        if (places != null) {
            return places.stream().map(PlaceRequest::place).toList();
        }
        if (year == null && material == null && pages == null) {
            return before;
        }
        var own = named(before);
        var named = new Place(
                own.box(),
                year == null ? own.year() : year,
                material == null ? own.material() : material,
                Optional.ofNullable(pages).orElse(own.pages()));
        return Stream.concat(
                        Stream.of(named), before.stream().filter(place -> !place.equals(own) && !place.isWhere(named)))
                .toList();
    }

    /** The place of the year that is said, in the box it lies in; otherwise the first. */
    private Place named(List<Place> before) {
        var first = before.getFirst();
        return before.stream()
                .filter(place -> place.box().equals(first.box()) && year != null && year.equals(place.year()))
                .findFirst()
                .orElse(first);
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }
}
