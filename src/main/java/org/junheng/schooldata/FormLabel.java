package org.junheng.schooldata;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junheng.spreadsheet.CellText;

/** How the labels of statistical forms are compared: without brackets, marks, blanks and the many kinds of dashes. */
final class FormLabel {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern MARKS = Pattern.compile("[#*]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2500~\\u301c\\u81f3]+|--+");
    private static final Pattern LEVELS = Pattern.compile("[>\\u2192]");

    private static final int MOST_LEVELS = 12;

    private FormLabel() {}

    /** The label as it is compared. */
    static String name(String written) {
        var text = MARKS.matcher(CellText.dense(written)).replaceAll("");
        var bare = BRACKETS.matcher(text).replaceAll("");
        var name = Catalogue.get().prefixes().stream()
                .filter(bare::startsWith)
                .findFirst()
                .map(prefix -> bare.substring(prefix.length()))
                .orElse(bare);
        return DASHES.matcher(name).replaceAll("-");
    }

    /** The levels of a label written as "form > item"; most labels are one level. */
    static List<String> levels(String written) {
        return Arrays.stream(LEVELS.split(CellText.normal(written), MOST_LEVELS))
                .filter(level -> !level.isBlank())
                .toList();
    }
}
