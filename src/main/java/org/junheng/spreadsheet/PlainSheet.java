package org.junheng.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet straight from its bytes, as long as its XML is as plain as spreadsheet programs write it: UTF-8, elements without
 * prefixes, cells that hold a formula, a value or one inline text. That is several times as fast as a parser for all XML.
 *
 * <p>It gives up on whatever it does not know, so that {@link SheetParser} decides: on markup other than elements, references to
 * characters, prefixes that are not declared at the root, pieces of rich text, and on everything that is no XML at all. It never
 * takes a file that the other one refuses, and never reads a cell differently.
 */
final class PlainSheet {

    /** The longest sheet that is read this way, in bytes: many times that of a large county. */
    static final int LONGEST = 2_000_000;

    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml version=(['\"])1\\.0\\1( encoding=(['\"])(?i:utf-8)\\3)?( standalone=(['\"])(yes|no)\\5)? ?\\?>");
    private static final int LONGEST_DECLARATION = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 30_000;
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_ATTRIBUTES = 32;
    private static final int DEEPEST = 32;

    private final byte[] bytes;
    private final SheetCells cells;
    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>(Set.of("xml"));

    /** Where the names of the open elements begin and end. */
    private final int[] open = new int[2 * DEEPEST];

    /** Where the names of the present element's attributes, without prefix, begin and end, and then their values. */
    private final int[] attributes = new int[4 * MOST_ATTRIBUTES];

    private int position;
    private int depth;
    private int given;
    private int cell;
    private boolean formula;
    private @Nullable String address;
    private @Nullable String type;
    private @Nullable String style;
    private @Nullable String value;

    private PlainSheet(byte[] bytes, SheetCells cells) {
        this.bytes = bytes;
        this.cells = cells;
    }

    /** Whether the sheet could be read this way; if not, {@code cells} holds a part of it and is of no use. */
    static boolean read(byte[] bytes, SheetCells cells) {
        try {
            var sheet = new PlainSheet(bytes, cells);
            return isText(bytes) && sheet.declaration() && sheet.elements();
        } catch (ArrayIndexOutOfBoundsException e) {
            // The bytes end within an element.
            return false;
        }
    }

    /** Whether the bytes are UTF-8 of characters that XML may hold. */
    private static boolean isText(byte[] bytes) {
        var ascii = true;
        for (var each : bytes) {
            ascii &= each >= 0;
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        try {
            return ascii
                    || StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .chars()
                            .noneMatch(character -> character >= 0xFFFE);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private boolean declaration() {
        if (bytes.length < 2 || bytes[1] != '?') {
            return true;
        }
        var start = text(0, Math.min(bytes.length, LONGEST_DECLARATION));
        var matcher = DECLARATION.matcher(start);
        position = matcher.lookingAt() ? matcher.end() : 0;
        return position > 0;
    }

    private boolean elements() {
        var roots = 0;
        while (position < bytes.length) {
            if (bytes[position] != '<') {
                if (!between()) {
                    return false;
                }
            } else if (bytes[position + 1] == '/') {
                if (!end()) {
                    return false;
                }
            } else {
                roots += depth == 0 ? 1 : 0;
                if (roots > 1 || !start()) {
                    return false;
                }
            }
        }
        return roots == 1 && depth == 0;
    }

    /** Text that nobody reads; around the root it must be blank. */
    private boolean between() {
        while (position < bytes.length && bytes[position] != '<') {
            var each = bytes[position];
            if (each == '&' || each == '>' || (depth == 0 && !isBlank(each))) {
                return false;
            }
            position++;
        }
        return true;
    }

    private boolean end() {
        var from = position + 2;
        var to = nameEnd(from);
        if (depth == 0 || bytes[to] != '>' || !isSame(from, to, open[2 * depth - 2], open[2 * depth - 1])) {
            return false;
        }
        position = to + 1;
        close();
        return true;
    }

    private void close() {
        if (depth == cell) {
            cells.cell(address, type, style, value, formula);
            cell = 0;
        }
        depth--;
    }

    private boolean start() {
        var from = position + 1;
        var to = nameEnd(from);
        if (to == from || depth == DEEPEST || !isKnown(from, to)) {
            return false;
        }
        open[2 * depth] = from;
        open[2 * depth + 1] = to;
        depth++;
        position = to;
        if (!attributes()) {
            return false;
        }
        var empty = bytes[position] == '/';
        position += empty ? 2 : 1;
        if (bytes[position - 1] != '>' || !element(from, to, empty)) {
            return false;
        }
        if (empty) {
            close();
        }
        return true;
    }

    /** Takes in what an element says; those within a cell are read to the end of their text. */
    private boolean element(int from, int to, boolean empty) {
        if (cell > 0) {
            return within(from, to, empty);
        }
        if (is(from, to, "c")) {
            cell = depth;
            address = attribute("r");
            type = attribute("t");
            style = attribute("s");
            value = null;
            formula = false;
        } else if (is(from, to, "row")) {
            cells.row(attribute("r"));
        } else if (is(from, to, "mergeCell")) {
            cells.merge(attribute("ref"));
        }
        return true;
    }

    private boolean within(int from, int to, boolean empty) {
        if (depth == cell + 1 && is(from, to, "f")) {
            formula = true;
            return empty || content() != null;
        }
        if (depth == cell + 1 && is(from, to, "v")) {
            value = empty ? "" : content();
            return value != null;
        }
        if (depth == cell + 1 && is(from, to, "is")) {
            value = "";
            return true;
        }
        // Only one text within an inline string: several are pieces of rich text.
        if (depth == cell + 2 && is(from, to, "t") && is(open[2 * depth - 4], open[2 * depth - 3], "is")) {
            var first = value != null && value.isEmpty();
            value = empty ? "" : content();
            return first && value != null;
        }
        return false;
    }

    /** The text up to the next tag, which must be an end; nothing if it is not plain. */
    private @Nullable String content() {
        var from = position;
        var ascii = true;
        var references = false;
        while (bytes[position] != '<') {
            var each = bytes[position];
            // Line ends are read as line feeds, however they are written.
            if (each == '>' || each == '\r') {
                return null;
            }
            ascii &= each >= 0;
            references |= each == '&';
            position++;
        }
        if (bytes[position + 1] != '/' || position - from > LONGEST_VALUE) {
            return null;
        }
        var text = ascii
                ? new String(bytes, from, position - from, StandardCharsets.ISO_8859_1)
                : new String(bytes, from, position - from, StandardCharsets.UTF_8);
        return references ? replaced(text) : text;
    }

    private static @Nullable String replaced(String text) {
        var plain = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'");
        var rest = plain.replace("&amp;", "");
        return rest.indexOf('&') >= 0 ? null : plain.replace("&amp;", "&");
    }

    /** Finds the attributes of an element up to its closing bracket. */
    private boolean attributes() {
        given = 0;
        while (true) {
            var blank = isBlank(bytes[position]);
            while (isBlank(bytes[position])) {
                position++;
            }
            if (bytes[position] == '>' || bytes[position] == '/') {
                return true;
            }
            if (!blank || given == MOST_ATTRIBUTES || !attribute()) {
                return false;
            }
        }
    }

    private boolean attribute() {
        var from = position;
        var to = nameEnd(from);
        var local = from;
        if (bytes[to] == ':') {
            local = to + 1;
            to = nameEnd(local);
        }
        var quote = bytes[to + 1];
        if (to == local || bytes[to] != '=' || (quote != '"' && quote != '\'')) {
            return false;
        }
        var begin = to + 2;
        position = begin;
        while (bytes[position] != quote) {
            var each = bytes[position];
            if (each == '<' || each == '&' || (isBlank(each) && each != ' ')) {
                return false;
            }
            position++;
        }
        return isKnown(local, to) && add(from, local, to, begin, position++);
    }

    /** Keeps an attribute; prefixes may only be declared at the root, and only those are used. */
    private boolean add(int from, int local, int to, int begin, int end) {
        if (is(from, to, "xmlns")) {
            return depth == 1 && end > begin && prefixes.add("xmlns");
        }
        if (local > from) {
            var prefix = text(from, local - 1);
            if (prefix.equals("xmlns")) {
                var declared = text(local, to);
                return depth == 1
                        && end > begin
                        && !declared.startsWith("xml")
                        && prefixes.add(declared)
                        && prefixes.size() < MOST_ATTRIBUTES;
            }
            if (!prefixes.contains(prefix)) {
                return false;
            }
        }
        for (var other = 0; other < 4 * given; other += 4) {
            if (isSame(local, to, attributes[other], attributes[other + 1])) {
                return false;
            }
        }
        attributes[4 * given] = local;
        attributes[4 * given + 1] = to;
        attributes[4 * given + 2] = begin;
        attributes[4 * given + 3] = end;
        given++;
        return true;
    }

    private @Nullable String attribute(String name) {
        for (var each = 0; each < 4 * given; each += 4) {
            if (is(attributes[each], attributes[each + 1], name)) {
                return text(attributes[each + 2], attributes[each + 3]);
            }
        }
        return null;
    }

    /** The end of the name that begins here; the same place if none does. */
    private int nameEnd(int from) {
        var to = from;
        while (isLetter(bytes[to]) || (to > from && isInName(bytes[to]))) {
            to++;
        }
        return to;
    }

    /** Whether a name is short, and not one of ever new ones. */
    private boolean isKnown(int from, int to) {
        if (to - from == 1) {
            return true;
        }
        names.add(text(from, to));
        return to - from <= LONGEST_NAME && names.size() <= MOST_NAMES;
    }

    private boolean is(int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (var i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int from, int to, int otherFrom, int otherTo) {
        return Arrays.equals(bytes, from, to, bytes, otherFrom, otherTo);
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static boolean isLetter(byte each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || each == '_';
    }

    private static boolean isInName(byte each) {
        return (each >= '0' && each <= '9') || each == '-' || each == '.';
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\n' || each == '\r' || each == '\t';
    }
}
