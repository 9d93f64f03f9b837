package org.junheng.material;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says of its place (一标一盒): {@code G11-01 交流轮岗教师名册 2025年.pdf} is for item G11, its first
 * material, of 2025; {@code C1-1-01} is for item C1-1. Full-width and lower case count alike. What the name does not say, the folders around it may.
 *
 * @param item the code of an item, absent where neither name nor folders have a number
 * @param number the number within the item's list of material
 * @param year one of those looked back on
 * @param besides the years it names where none of them counts
 * @param title the name without number and ending
 */
public record NumberedName(
        @Nullable String item,
        @Nullable Integer number,
        @Nullable Integer year,
        @Nullable Years besides,
        String title) {

    /** The years that a name tells of, both included. */
    public record Years(int first, int last) {

        public Years {
            if (last < first) {
                throw new IllegalArgumentException("%d is before %d".formatted(last, first));
            }
        }
    }

    private static final String LEAD = "^[\\s\\[(\\u3010]*([A-Z]{1,2})\\s*[-_.]?\\s*(\\d{1,2})(?!\\d)";
    private static final String NEXT = "\\s*[-_.]\\s*(\\d{1,2})(?!\\d)";
    private static final String LAST = "(?:" + NEXT + ")?[\\s\\])\\u3011_.:,-]*";
    private static final Pattern WHOLE = Pattern.compile(LEAD + LAST);
    private static final Pattern DIVIDED = Pattern.compile(LEAD + NEXT + LAST);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    /** Written as years, such as 2018年, 2018-2019学年; neither a day such as 2018年3月 nor the number of a paper. */
    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)(?:((?:19|20)\\d{2})\\s*\\u5e74?\\s*[-\\u81f3]\\s*)?((?:19|20)\\d{2})\\s*(\\u5b66)?\\u5e74(?!\\s*\\d{1,2}\\s*\\u6708)");

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212~]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /**
     * Reads a name, or a path of folders with the name at its end.
     *
     * @param items the codes that there are; another code is no number
     * @param years those that count; others are only told of
     */
    public static NumberedName read(String path, Collection<String> items, Collection<Integer> years) {
        var parts = Arrays.stream(plain(path).split("/"))
                .filter(part -> !part.isBlank())
                .toList()
                .reversed();
        var name = parts.isEmpty() ? "" : parts.getFirst();
        var own = prefix(name, items);
        var item = first(parts, part -> prefix(part, items).map(Prefix::item));
        return new NumberedName(
                item.orElse(null),
                own.map(Prefix::number).orElse(null),
                first(parts, part -> year(part, years)).orElse(null),
                besides(parts, years).orElse(null),
                title(
                        path.substring(path.length() - name.length()),
                        own.map(Prefix::length).orElse(0)));
    }

    private record Prefix(String item, @Nullable Integer number, int length) {}

    private static Optional<Prefix> prefix(String part, Collection<String> items) {
        var upper = part.toUpperCase(Locale.ROOT);
        return prefix(DIVIDED.matcher(upper), items).or(() -> prefix(WHOLE.matcher(upper), items));
    }

    /** The last of the groups is the number of the material, those before it are the code of the item. */
    private static Optional<Prefix> prefix(Matcher found, Collection<String> items) {
        if (!found.find()) {
            return Optional.empty();
        }
        var last = found.groupCount();
        var item = found.group(1)
                + IntStream.range(2, last)
                        .mapToObj(group -> Integer.valueOf(found.group(group)).toString())
                        .collect(Collectors.joining("-"));
        var number = found.group(last) == null ? null : Integer.valueOf(found.group(last));
        return items.contains(item) ? Optional.of(new Prefix(item, number, found.end())) : Optional.empty();
    }

    private static Optional<Integer> year(String part, Collection<Integer> years) {
        return YEAR.matcher(part)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .filter(years::contains)
                .findFirst();
    }

    /** What the first part says that speaks of years at all. */
    private static Optional<Years> besides(List<String> parts, Collection<Integer> years) {
        return parts.stream()
                .takeWhile(part -> year(part, years).isEmpty())
                .map(NumberedName::years)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A school year alone reaches into the next, so its one number says too little. */
    private static Optional<Years> years(String part) {
        return YEARS.matcher(part)
                .results()
                .filter(found -> found.group(1) != null || found.group(3) == null)
                .map(found -> years(
                        Integer.parseInt(Objects.requireNonNullElse(found.group(1), found.group(2))),
                        Integer.parseInt(found.group(2))))
                .findFirst();
    }

    private static Years years(int one, int other) {
        return new Years(Math.min(one, other), Math.max(one, other));
    }

    private static String title(String name, int prefix) {
        var whole = ENDING.matcher(name).replaceFirst("").strip();
        var title = whole.substring(Math.min(prefix, whole.length())).strip();
        return title.isEmpty() ? whole : title;
    }

    private static <T> Optional<T> first(List<String> parts, Function<String, Optional<T>> reading) {
        return parts.stream().map(reading).flatMap(Optional::stream).findFirst();
    }

    /**
     * Full-width letters, digits and signs as plain ones, all kinds of dashes as one, all separators of paths as one; as long
     * as the path itself.
     */
    private static String plain(String path) {
        var plain = path.chars()
                .mapToObj(character -> folded(String.valueOf((char) character)))
                .collect(Collectors.joining());
        return DASHES.matcher(plain).replaceAll("-").replace('\\', '/');
    }

    private static String folded(String character) {
        var folded = Normalizer.normalize(character, Normalizer.Form.NFKC);
        return folded.length() == 1 ? folded : character;
    }
}
