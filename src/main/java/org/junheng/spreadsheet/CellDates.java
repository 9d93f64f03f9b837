package org.junheng.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The dates that a workbook's numbers stand for, as people see them rather than as the file counts them. */
enum CellDates {
    /** Day 1 is 1 January 1900, and there is a 29 February 1900 that never was. */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    /** Day 0 is 1 January 1904. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** The last day that spreadsheet programs know, 31 December 9999. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    /** Up to here the 29 February that never was puts the days from 1900 one later. */
    private static final long LEAP_DAY = 60;

    private final LocalDate zero;

    CellDates(LocalDate zero) {
        this.zero = zero;
    }

    /** The date, the time, or both, in the order of ISO 8601; what is none stays as it is written. */
    String shown(String serial) {
        return CellText.stored(serial)
                .filter(number -> number.signum() >= 0 && number.compareTo(END) < 0)
                .map(this::shown)
                .orElse(serial);
    }

    private String shown(BigDecimal serial) {
        var seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var days = seconds / SECONDS.longValueExact();
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS.longValueExact());
        if (days == 0) {
            return time.toString();
        }
        var date = zero.plusDays(this == FROM_1900 && days < LEAP_DAY ? days + 1 : days);
        return time.equals(LocalTime.MIDNIGHT)
                ? date.toString()
                : LocalDateTime.of(date, time).format(MOMENT);
    }
}
