package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;
import org.junheng.shared.Stage;

/**
 * The row of a school or campus (一校一表). Equal rows have equal cells; what the rules ask for again and again is read from them
 * once.
 */
public final class School {

    static final String YES = "YES";
    static final String NO = "NO";

    /** In a column of rooms: nobody asked for them; nothing there means that there are none. */
    static final String UNREPORTED = "UNREPORTED";

    private final Map<Column, String> cells;
    private volatile @Nullable Map<Column, Rational> numbers;
    private @Nullable SchoolCode code;
    private @Nullable SchoolKind kind;

    /**
     * A row with these cells.
     *
     * @param cells what was reported, in canonical form: numbers in plain digits without trailing zeros, choices by their ASCII
     *     names, {@code YES} and {@code NO}, room areas separated by semicolons. A column without a value was not
     *     reported (缺报), but for those of rooms: {@link #reportsRooms}
     */
    public School(Map<Column, String> cells) {
        this(sorted(cells));
    }

    private School(EnumMap<Column, String> own) {
        if (!own.containsKey(Column.CODE) || !own.containsKey(Column.KIND)) {
            throw new IllegalArgumentException("A school without code or kind: " + own);
        }
        this.cells = Collections.unmodifiableMap(own);
    }

    private static EnumMap<Column, String> sorted(Map<Column, String> cells) {
        var sorted = new EnumMap<Column, String>(Column.class);
        sorted.putAll(cells);
        return sorted;
    }

    /** The row with these cells, which nobody changes any more. */
    static School of(EnumMap<Column, String> cells) {
        return new School(cells);
    }

    /** What was reported, in canonical form and order. */
    public Map<Column, String> cells() {
        return cells;
    }

    /** Its code (学校标识码). */
    public SchoolCode code() {
        var known = code;
        if (known == null) {
            known = new SchoolCode(Objects.requireNonNull(cells.get(Column.CODE)));
            code = known;
        }
        return known;
    }

    /** Its name; the code where none was given. */
    public String name() {
        return text(Column.NAME).orElseGet(() -> code().value());
    }

    /** Its kind (办学类型). */
    public SchoolKind kind() {
        var known = kind;
        if (known == null) {
            known = SchoolKind.valueOf(Objects.requireNonNull(cells.get(Column.KIND)));
            kind = known;
        }
        return known;
    }

    /** Whether classes of a stage that its kind does not have are attached to it (附设小学班, 附设初中班). */
    boolean isAttached(Stage stage) {
        return !kind().stages().isEmpty() && !kind().stages().contains(stage) && hasPupils(Level.of(stage));
    }

    /** How it splits what its stages use together: with attached classes like a school of all these stages. */
    SchoolKind splittingKind() {
        if (Arrays.stream(Stage.values()).noneMatch(this::isAttached)) {
            return kind();
        }
        return kind().hasSenior() || hasPupils(Level.SENIOR) ? SchoolKind.TWELVE_YEAR : SchoolKind.NINE_YEAR;
    }

    private boolean hasPupils(Level level) {
        return amount(level.pupils()).map(BigDecimal::signum).orElse(0) > 0;
    }

    /** Where it lies (城乡分类). */
    public Optional<Setting> setting() {
        return text(Column.SETTING).map(Setting::valueOf);
    }

    /** Whether it is run by somebody other than the state (民办). */
    public boolean isPrivate() {
        return text(Column.PROVIDER).filter("PRIVATE"::equals).isPresent();
    }

    /** Whether it is a campus that does not count as a school (不计校数). */
    public boolean isCampus() {
        return text(Column.COUNTED).filter(NO::equals).isPresent();
    }

    /** Whether its figures count for this school: it is the school, or a campus that is merged into it. */
    boolean isPartOf(SchoolCode school) {
        return code().equals(school)
                || (isCampus() && mainSchool().filter(school::equals).isPresent());
    }

    /** The school that a campus is merged into. */
    public Optional<SchoolCode> mainSchool() {
        return text(Column.MAIN_SCHOOL).map(SchoolCode::new);
    }

    /** Whether it lies in an over-dense city centre (中心城区高密度), so that borrowed sports space counts. */
    public boolean isInDenseCentre() {
        return text(Column.DENSE_CENTRE).filter(YES::equals).isPresent();
    }

    /** What was reported in this column. */
    public Optional<String> text(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The number reported in this column; empty if not reported (缺报). */
    public Optional<BigDecimal> amount(Column column) {
        return text(column).map(BigDecimal::new);
    }

    /** The same as an exact fraction. */
    public Optional<Rational> number(Column column) {
        var text = cells.get(column);
        return text == null
                ? Optional.empty()
                : Optional.of(numbers().computeIfAbsent(column, unread -> Rational.of(new BigDecimal(text))));
    }

    private Map<Column, Rational> numbers() {
        var known = numbers;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            numbers = known;
        }
        return known;
    }

    /**
     * Whether the rooms of this column were reported, be it that there are none. What was handed in without such a column, as forms
     * of the statistics are, does not report them.
     */
    public boolean reportsRooms(Column column) {
        return text(column).filter(UNREPORTED::equals).isEmpty();
    }

    /** What was reported in this column as people may read it. */
    public Optional<String> reported(Column column) {
        return text(column).filter(text -> !text.equals(UNREPORTED));
    }

    /** The areas of the rooms listed in this column; none if the list is empty or they were not reported. */
    public List<BigDecimal> rooms(Column column) {
        return text(column).stream()
                .filter(list -> !list.equals(UNREPORTED))
                .flatMap(list -> Arrays.stream(list.split(";", -1)))
                .map(BigDecimal::new)
                .toList();
    }

    /** The row with another value in one column; without one if the value is null. */
    School with(Column column, @Nullable String value) {
        var changed = new EnumMap<Column, String>(cells);
        if (value == null) {
            changed.remove(column);
        } else {
            changed.put(column, value);
        }
        return new School(changed);
    }

    /** The row as one line, the same for the same content. */
    String line() {
        var parts = new ArrayList<String>();
        cells.forEach((column, value) -> parts.add(column + "=" + escaped(value)));
        return parts.stream().collect(Collectors.joining("\t"));
    }

    /** The digest of the row; a confirmation of the sheet is bound to it. */
    public Digest digest() {
        return Digest.of(line());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof School school && cells.equals(school.cells));
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return "School[cells=%s]".formatted(cells);
    }
}
