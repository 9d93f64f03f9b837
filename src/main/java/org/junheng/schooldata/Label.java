package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.schooldata.Catalogue.ColumnSpec;
import org.junheng.spreadsheet.CellText;

/**
 * A label of a header.
 *
 * @param name without blanks, brackets and words such as "among them"
 * @param units the units named in its brackets, in any spelling that the catalogue knows
 */
record Label(String name, List<String> units) {

    private static final int LONGEST = 60;
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[,;:/\\u3001]");

    Label {
        units = List.copyOf(units);
    }

    static Label of(String written) {
        if (written.length() > LONGEST) {
            return new Label("", List.of());
        }
        var text = CellText.dense(written).replace("*", "");
        var units = new ArrayList<String>();
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            for (var piece : BETWEEN.split(brackets.group(1), -1)) {
                if (Catalogue.get().knowsUnit(piece)) {
                    units.add(piece);
                }
            }
        }
        return new Label(withoutPrefix(brackets.replaceAll("")), units);
    }

    private static String withoutPrefix(String name) {
        return Catalogue.get().prefixes().stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()))
                .orElse(name);
    }

    /**
     * The column that labels above each other name: the lowest alone, or with some of those above it, read in either direction.
     */
    static Optional<ColumnSpec> spec(List<Label> above) {
        if (above.isEmpty()) {
            return Optional.empty();
        }
        var lowest = above.getLast();
        if (!Catalogue.get().mayNameColumn(lowest.name())) {
            return Optional.empty();
        }
        var upper = above.subList(0, above.size() - 1);
        for (var choice = 0; choice < (1 << upper.size()); choice++) {
            var joined = new ArrayList<Label>();
            for (var i = 0; i < upper.size(); i++) {
                if ((choice & (1 << i)) != 0) {
                    joined.add(upper.get(i));
                }
            }
            joined.add(lowest);
            var found = joined(joined).or(() -> joined(joined.reversed()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ColumnSpec> joined(List<Label> labels) {
        var name = labels.stream().map(Label::name).collect(Collectors.joining());
        return Catalogue.get().named(name).filter(spec -> labels.stream().allMatch(label -> label.fits(spec)));
    }

    private boolean fits(ColumnSpec spec) {
        return spec.units().isEmpty() || spec.units().containsAll(units);
    }

    /** The column that this label names in a wrong unit. */
    Optional<ColumnSpec> inAnotherUnit() {
        return Catalogue.get().named(name).filter(spec -> !fits(spec));
    }
}
