package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;

/** What the forms say about one school: its own, and about classes attached to it. */
final class GatheredSchool {

    private final Place first;
    private final Map<Column, Entry> own = new EnumMap<>(Column.class);
    private final Map<Column, Entry> attached = new EnumMap<>(Column.class);
    private final Map<String, Place> seen = new HashMap<>();
    private @Nullable Level onlyAttached;

    /** A cell with the sheet it stands in. */
    record Place(Sheet sheet, Cell cell) {}

    /**
     * What the forms say in one column about one school.
     *
     * @param value in canonical form, or a kind beyond ours as it was written
     * @param places the cells it was read from, several if it is a sum
     */
    record Entry(String value, List<Place> places) {

        Entry plus(Entry other) {
            return new Entry(
                    CellText.plain(new BigDecimal(value).add(new BigDecimal(other.value))),
                    Stream.concat(places.stream(), other.places.stream()).toList());
        }
    }

    GatheredSchool(Place first) {
        this.first = first;
    }

    /** Where a sheet spoke of this part of the school before; empty if it did not. */
    Optional<Place> seenBefore(String sheet, @Nullable Level attachedLevel, Place place) {
        return Optional.ofNullable(seen.putIfAbsent(sheet + attachedLevel, place));
    }

    /** What is said of the school itself, or of classes of a level attached to it, to be added to. */
    Map<Column, Entry> part(@Nullable Level attachedLevel) {
        if (attachedLevel == null) {
            return own;
        }
        onlyAttached = attachedLevel;
        return attached;
    }

    Place first() {
        return first;
    }

    Optional<Level> onlyAttached() {
        return own.containsKey(Column.KIND) ? Optional.empty() : Optional.ofNullable(onlyAttached);
    }

    /** Everything about the school; figures of attached classes are added to its own. */
    Map<Column, Entry> entries() {
        var all = new EnumMap<Column, Entry>(Column.class);
        all.putAll(own);
        attached.forEach((column, entry) -> {
            if (!own.containsKey(Column.KIND) || isFigure(column)) {
                all.merge(column, entry, (one, other) -> merged(column, one, other));
            }
        });
        return all;
    }

    private static Entry merged(Column column, Entry one, Entry other) {
        if (Catalogue.get().column(column).summable()) {
            return one.plus(other);
        }
        return isFigure(column) ? larger(one, other) : one;
    }

    private static Entry larger(Entry one, Entry other) {
        return new BigDecimal(one.value()).compareTo(new BigDecimal(other.value())) >= 0 ? one : other;
    }

    private static boolean isFigure(Column column) {
        return switch (Catalogue.get().column(column).type()) {
            case COUNT, AMOUNT, LARGEST -> true;
            case CODE, TEXT, CHOICE, FLAG, YEAR, SHARE, ROOMS -> false;
        };
    }
}
