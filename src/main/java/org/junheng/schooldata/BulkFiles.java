package org.junheng.schooldata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;

/** Which county each of many files is of: its name begins with the county's code, as in {@code 320682.xlsx}. */
final class BulkFiles {

    private static final Pattern NAME = Pattern.compile("(\\d{6}(?:\\d{3})?)(?!\\d).*", Pattern.DOTALL);

    private BulkFiles() {}

    /** A file with the county it is of. */
    record CountyFile(RegionCode county, FormFile file) {}

    /**
     * The files of these counties, in order.
     *
     * @param refused is told of every other one why it is not taken
     */
    static List<CountyFile> of(List<FormFile> files, Set<RegionCode> counties, BiConsumer<FormFile, Refusal> refused) {
        var named = new HashMap<RegionCode, FormFile>();
        return files.stream()
                .flatMap(file -> {
                    try {
                        return Stream.of(new CountyFile(county(file, counties, named), file));
                    } catch (Refusal refusal) {
                        refused.accept(file, refusal);
                        return Stream.empty();
                    }
                })
                .toList();
    }

    private static RegionCode county(FormFile file, Set<RegionCode> counties, Map<RegionCode, FormFile> named) {
        var name = NAME.matcher(file.name());
        if (!name.matches()) {
            throw Refusal.invalid("schooldata.bulk.noCounty");
        }
        var county = new RegionCode(name.group(1));
        if (!counties.contains(county)) {
            throw Refusal.notFound("schooldata.bulk.notYours", county.value());
        }
        var other = named.putIfAbsent(county, file);
        if (other != null) {
            throw Refusal.invalid("schooldata.bulk.twice", county.value(), other.name());
        }
        return county;
    }
}
