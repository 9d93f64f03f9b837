package org.junheng.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Locale;
import org.junheng.platform.web.ReadableCode;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"320682", "4419", "320682101"})
    void A_number_is_read_however_it_is_typed(String county) {
        var number = CertificateNumber.create(2026, new RegionCode(county));

        assertThat(number.value()).startsWith("JH-2026-" + county + "-");
        assertThat(CertificateNumber.read(number.value())).contains(number);
        assertThat(CertificateNumber.read(
                        " " + number.value().toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(number);
        assertThat(CertificateNumber.read(number.value().replace('0', 'o').replace('1', 'l')))
                .contains(number);
        assertThat(CertificateNumber.read(number.value().replace('-', '－'))).contains(number);
    }

    @Test
    void Every_single_slip_of_the_pen_is_found() {
        var number = CertificateNumber.create(2026, new RegionCode("320682")).value();
        for (var place = 3; place < number.length(); place++) {
            for (var character : ReadableCode.ALPHABET.toCharArray()) {
                var slip = number.substring(0, place) + character + number.substring(place + 1);
                if (number.charAt(place) != '-' && !slip.equals(number)) {
                    assertThat(CertificateNumber.read(slip)).as(slip).isEmpty();
                }
            }
        }
    }

    @Test
    void Two_numbers_of_one_county_have_nothing_to_guess_from() {
        var numbers = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            numbers.add(CertificateNumber.create(2026, new RegionCode("320682")).value());
        }

        assertThat(numbers).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JH", "JH-2026-320682-", "JH-2026-320682-00000000U", "' or 1=1 --"})
    void Anything_else_is_no_number(String text) {
        assertThat(CertificateNumber.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber(text));
    }
}
