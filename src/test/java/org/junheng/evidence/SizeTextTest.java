package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTextTest {

    @ParameterizedTest
    @CsvSource({
        "1,1 B",
        "1023,1023 B",
        "1024,1 kB",
        "1536,1.5 kB",
        "209715200,200 MB",
        "2146435072,2.0 GB",
        "5497558138880,5120 GB"
    })
    void A_size_is_told_in_the_largest_unit_that_fits(long bytes, String expected) {
        assertThat(SizeText.of(bytes)).isEqualTo(expected);
    }
}
