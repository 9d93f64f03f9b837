package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.spreadsheet.CellText;

/** The figures a check is about as people read them, each with that of the year before beside it. */
final class Shown {

    private static final int DECIMALS = 4;
    private static final String SUM = "sum.";

    private Shown() {}

    static String of(List<String> names, Facts facts) {
        var catalogue = Catalogue.get();
        return names.stream()
                .map(name -> {
                    var parts = new ArrayList<String>();
                    parts.add(header(name) + " " + value(name, facts).orElse(catalogue.notReported()));
                    value("last." + name, facts).ifPresent(last -> parts.add(catalogue.lastYear() + " " + last));
                    return parts.size() == 1
                            ? parts.getFirst()
                            : "%s (%s)".formatted(parts.getFirst(), parts.getLast());
                })
                .reduce((one, other) -> one + catalogue.listSeparator() + other)
                .orElse("");
    }

    private static Optional<String> value(String name, Facts facts) {
        var plain = name.replace("last.", "");
        if (isWord(plain)) {
            return facts.word(name).map(word -> Catalogue.get().writtenValue(Column.valueOf(plain), word));
        }
        return facts.number(name).map(value -> CellText.plain(value.rounded(DECIMALS)));
    }

    private static boolean isWord(String name) {
        return find(name)
                .filter(spec -> !spec.summable() && spec.type() != Catalogue.ValueType.LARGEST)
                .isPresent();
    }

    private static Optional<Catalogue.ColumnSpec> find(String name) {
        return Catalogue.get().columns().stream()
                .filter(spec -> spec.column().name().equals(name))
                .findFirst();
    }

    private static String header(String name) {
        if (name.startsWith(SUM)) {
            return Catalogue.get().sumOf() + header(name.substring(SUM.length()));
        }
        return find(name)
                .map(Catalogue.ColumnSpec::header)
                .or(() -> Optional.ofNullable(Catalogue.get().derived().get(name)))
                .orElseGet(
                        () -> Catalogue.get().figure(CountyFigure.valueOf(name)).header());
    }
}
