package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junheng.shared.Stage;
import org.junheng.spreadsheet.CellText;

/**
 * The figures of a county that decide R1–R7, column by column, campuses merged into their main schools. Counts are whole
 * numbers below {@value #COUNTS}, amounts whole numbers of ten-thousandths below twice {@value #AMOUNTS}: as {@code double} all of
 * them are exact. Figures that are larger, finer or less than nothing make no columns; such a county is read from its cells.
 *
 * <p>Schools stand in the order of their stages: primary alone, both, junior alone, none; so those that may be units of a stage
 * stand together. Nothing is judged by a rule of an edition here, so that any edition can read the same columns.
 */
public final class CountyColumns {

    /** Above every count that columns hold. */
    public static final long COUNTS = 1L << 22;

    /** Above every reported amount that columns hold, in ten-thousandths. */
    public static final long AMOUNTS = 1L << 36;

    /** How many decimals of an amount columns hold. */
    public static final int DECIMALS = 4;

    private final byte[] traits;
    private final double[][] figures;
    private final int[] missing;
    private final int[] rows;
    private final boolean complete;
    private final int[] ends;

    /** All are kept as they are; a bit per figure says what is missing of a school, and then the figure is zero. */
    CountyColumns(byte[] traits, double[][] figures, int[] missing) {
        this(traits, figures, missing, IntStream.range(0, traits.length).toArray());
    }

    private CountyColumns(byte[] traits, double[][] figures, int[] missing, int[] rows) {
        this(traits, figures, missing, rows, new int[3]);
        for (var row = 0; row < traits.length; row++) {
            for (var group = group(row); group < ends.length; group++) {
                ends[group]++;
            }
        }
    }

    private CountyColumns(byte[] traits, double[][] figures, int[] missing, int[] rows, int[] ends) {
        this.traits = traits;
        this.figures = figures;
        this.missing = missing;
        this.rows = rows;
        this.ends = ends;
        var gaps = 0;
        for (var bits : missing) {
            gaps |= bits;
        }
        this.complete = gaps == 0;
    }

    /** The columns of these statistics; empty if a figure does not fit into them. */
    public static Optional<CountyColumns> of(CountyStatistics statistics) {
        var schools = statistics.merged();
        var read = new CountyColumns(
                new byte[schools.size()], new double[Figure.ALL.size()][schools.size()], new int[schools.size()]);
        for (var row = 0; row < schools.size(); row++) {
            if (!read.fits(row, schools.get(row))) {
                return Optional.empty();
            }
        }
        return Optional.of(read.sorted());
    }

    /**
     * The same with other figures of one school; only columns that change are new.
     *
     * @param school its place among the schools that count, in the order of the statistics these columns were made of
     * @return empty if a figure does not fit
     */
    public Optional<CountyColumns> with(int school, School changed) {
        var row = rows[school];
        var one = new CountyColumns(new byte[1], new double[figures.length][1], new int[1]);
        if (!one.fits(0, changed)) {
            return Optional.empty();
        }
        var newTraits = traits.clone();
        newTraits[row] = one.traits[0];
        var newMissing = missing.clone();
        newMissing[row] = one.missing[0];
        var newFigures = figures.clone();
        for (var place = 0; place < figures.length; place++) {
            if (figures[place][row] != one.figures[place][0]) {
                newFigures[place] = figures[place].clone();
                newFigures[place][row] = one.figures[place][0];
            }
        }
        return Optional.of(
                one.group(0) == group(row)
                        ? new CountyColumns(newTraits, newFigures, newMissing, rows, ends)
                        : new CountyColumns(newTraits, newFigures, newMissing, rows).sorted());
    }

    private boolean fits(int row, School school) {
        traits[row] = Traits.of(school);
        for (var place = 0; place < figures.length; place++) {
            var value = Figure.ALL.get(place).of(school);
            if (value == ScaledText.UNFIT) {
                return false;
            }
            figures[place][row] = Math.max(0, value);
            missing[row] |= value == ScaledText.MISSING ? 1 << place : 0;
        }
        return true;
    }

    private CountyColumns sorted() {
        var order = IntStream.range(0, traits.length)
                .boxed()
                .sorted(Comparator.comparingInt(this::group))
                .mapToInt(Integer::intValue)
                .toArray();
        var sortedTraits = new byte[order.length];
        var sortedFigures = new double[figures.length][order.length];
        var moved = new int[order.length];
        for (var row = 0; row < order.length; row++) {
            moved[order[row]] = row;
            sortedTraits[row] = traits[order[row]];
            for (var place = 0; place < figures.length; place++) {
                sortedFigures[place][row] = figures[place][order[row]];
            }
        }
        var sortedMissing = Arrays.stream(order).map(row -> missing[row]).toArray();
        var sortedRows = Arrays.stream(rows).map(row -> moved[row]).toArray();
        return new CountyColumns(sortedTraits, sortedFigures, sortedMissing, sortedRows);
    }

    /** 0 for primary alone, 1 for both, 2 for junior alone, 3 for none. */
    private int group(int row) {
        var primary = mayHave(row, Stage.PRIMARY);
        var junior = mayHave(row, Stage.JUNIOR);
        return primary ? junior ? 1 : 0 : junior ? 2 : 3;
    }

    /** A stage whose pupils were not reported may be there, if the kind of school has it. */
    private boolean mayHave(int row, Stage stage) {
        var stages = Traits.KINDS.get(Traits.kind(traits[row])).stages();
        var place = Figure.place(stage);
        return !stages.isEmpty() && (figures[place][row] > 0 || (isMissing(row, place) && stages.contains(stage)));
    }

    /** How many schools there are. */
    public int schools() {
        return traits.length;
    }

    /** Everything there is but names and codes, as schools to be judged exactly. */
    public List<School> rows() {
        return IntStream.range(0, traits.length).mapToObj(this::row).toList();
    }

    private School row(int row) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.CODE, "%010d".formatted(row));
        Traits.write(traits[row], cells);
        // Indoor space is taken off the rooms and added to the grounds already.
        cells.put(Column.INDOOR_SPORT_AREA, "0");
        for (var place = 0; place < figures.length; place++) {
            if (!isMissing(row, place)) {
                var value = BigDecimal.valueOf(
                        (long) figures[place][row], Figure.ALL.get(place).decimals());
                cells.put(Figure.ALL.get(place).terms().getFirst().column(), CellText.plain(value));
            }
        }
        return new School(cells);
    }

    /** Where the schools begin that may be units of this stage. */
    int from(Stage stage) {
        return stage == Stage.PRIMARY ? 0 : ends[0];
    }

    /** Where they end. */
    int to(Stage stage) {
        return stage == Stage.PRIMARY ? ends[1] : ends[2];
    }

    byte[] traits() {
        return traits;
    }

    double[] figures(int place) {
        return figures[place];
    }

    /** Whether nothing at all is missing. */
    boolean isComplete() {
        return complete;
    }

    boolean isMissing(int row, int place) {
        return ((missing[row] >> place) & 1) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountyColumns columns
                && Arrays.equals(traits, columns.traits)
                && Arrays.equals(missing, columns.missing)
                && Arrays.deepEquals(figures, columns.figures);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(traits) * 31 + Arrays.deepHashCode(figures);
    }
}
