package org.junheng.schooldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;

/** The sample workbooks as read. */
public final class WorkbookFixture {

    public static final RegionCode COUNTY = new RegionCode("320682");
    public static final SchoolYear YEAR = new SchoolYear(2026);

    private WorkbookFixture() {}

    /** The bytes of a sample workbook. */
    public static byte[] bytes(String name) {
        try (var file = WorkbookFixture.class.getResourceAsStream("/counties/" + name + ".xlsx")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample workbook as read. */
    public static Reading sample(String name) {
        return new Workbooks().read(COUNTY, YEAR, bytes(name));
    }

    /** What reads and writes workbooks. */
    public static Workbooks workbooks() {
        return new Workbooks();
    }
}
