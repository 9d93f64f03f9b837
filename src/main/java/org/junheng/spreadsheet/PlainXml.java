package org.junheng.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part straight from its bytes, as long as its XML is as plain as spreadsheet programs write it: UTF-8 and elements without
 * prefixes. That is several times as fast as a parser for all XML.
 *
 * <p>It gives up on whatever it does not know, so that {@link PartXml} decides: on markup other than elements, references to
 * characters in base ten, prefixes that are not declared at the root, and on everything that is no XML at all. It never takes a part that the
 * other one refuses, and never reads anything differently.
 */
abstract class PlainXml {

    /** The longest part that is read this way, in bytes: many times the sheet of a large county. */
    static final int LONGEST = 2_000_000;

    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml version=(['\"])1\\.0\\1( encoding=(['\"])(?i:utf-8)\\3)?( standalone=(['\"])(yes|no)\\5)? ?\\?>");
    private static final int LONGEST_DECLARATION = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 30_000;
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_ATTRIBUTES = 32;
    private static final int DEEPEST = 32;
    private static final int HEX = 16;
    private static final int LONGEST_REFERENCE = 8;
    private static final int LAST_PLAIN = 0xFFFD;
    private static final String[] SINGLE = IntStream.range(0, 128)
            .mapToObj(character -> Character.toString((char) character))
            .toArray(String[]::new);

    private final byte[] bytes;
    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>(Set.of("xml"));

    /** Where the names of the open elements begin and end. */
    private final int[] open = new int[2 * DEEPEST];

    /** Where the names of the present element's attributes, without prefix, begin and end, and then their values. */
    private final int[] attributes = new int[4 * MOST_ATTRIBUTES];

    private int position;
    private int depth;
    private int given;

    PlainXml(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether the part could be read this way; if not, what was taken in is of no use. */
    final boolean read() {
        try {
            return isText(bytes) && declaration() && elements();
        } catch (ArrayIndexOutOfBoundsException e) {
            // The bytes end within an element.
            return false;
        }
    }

    /**
     * Takes in what an element says, whose name stands here; its text may be read at once.
     *
     * @return false to give up
     */
    abstract boolean element(int from, int to, boolean empty);

    /** The element that was opened last and is open still ends. */
    abstract void ends();

    /** How many elements are open. */
    final int depth() {
        return depth;
    }

    /** Whether the element around the present one has this name. */
    final boolean isWithin(String name) {
        return depth > 1 && is(open[2 * depth - 4], open[2 * depth - 3], name);
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
        ends();
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
        if (!findAttributes()) {
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

    /** The text up to the next tag, which must be an end; nothing if it is not plain. */
    final @Nullable String content() {
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
        if (position - from == 1 && ascii && !references) {
            return SINGLE[bytes[from] & 0x7F];
        }
        var text = ascii
                ? new String(bytes, from, position - from, StandardCharsets.ISO_8859_1)
                : new String(bytes, from, position - from, StandardCharsets.UTF_8);
        return references ? replaced(text) : text;
    }

    private static @Nullable String replaced(String text) {
        var plain = new StringBuilder(text.length());
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '&') {
                plain.append(text.charAt(at++));
                continue;
            }
            var end = text.indexOf(';', at);
            var character = end < 0 || end - at > LONGEST_REFERENCE ? -1 : character(text.substring(at + 1, end));
            if (character < 0) {
                return null;
            }
            plain.appendCodePoint(character);
            at = end + 1;
        }
        return plain.toString();
    }

    /** The character that a reference means; -1 if it is no plain one. */
    private static int character(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "amp" -> '&';
            default -> reference.startsWith("#x") ? numbered(reference.substring(2)) : -1;
        };
    }

    /** The character of this number in base sixteen, as XML may hold it; line ends and the like are left to others. */
    private static int numbered(String digits) {
        var number = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), HEX) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * HEX + digit;
        }
        return number >= ' ' && number <= LAST_PLAIN && !Character.isSurrogate((char) number) ? number : -1;
    }

    /** Finds the attributes of an element up to its closing bracket. */
    private boolean findAttributes() {
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

    final @Nullable String attribute(String name) {
        for (var each = 0; each < 4 * given; each += 4) {
            if (is(attributes[each], attributes[each + 1], name)) {
                return text(attributes[each + 2], attributes[each + 3]);
            }
        }
        return null;
    }

    /** All attributes by their names. */
    final Map<String, String> attributes() {
        var all = new HashMap<String, String>();
        for (var each = 0; each < 4 * given; each += 4) {
            all.put(text(attributes[each], attributes[each + 1]), text(attributes[each + 2], attributes[each + 3]));
        }
        return all;
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

    final boolean is(int from, int to, String name) {
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

    final String text(int from, int to) {
        return to - from == 1 ? SINGLE[bytes[from] & 0x7F] : new String(bytes, from, to - from, StandardCharsets.UTF_8);
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
