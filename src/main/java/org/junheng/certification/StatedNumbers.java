package org.junheng.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.assessment.Finding;
import org.junheng.schooldata.Rational;

/**
 * The numbers that a county states for an item, such as {@code 10.5%} or {@code 8,000 元}, each as exact as it is written;
 * none where the value is words.
 */
record StatedNumbers(List<Stated> numbers) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<digits>-?\\d+(?:\\.\\d+)?)\\s*(?<percent>%)?\\s*(?<unit>(?:\\p{L}[\\p{L}\\d/]{0,11})?)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\u3001]|/(?=\\s*\\d)");

    StatedNumbers {
        numbers = List.copyOf(numbers);
    }

    /** One of them; its scale says to which place it was rounded. */
    record Stated(BigDecimal value, boolean percent, String unit) {

        /**
         * Whether a computed value, rounded or cut to the place that is stated, is this one. A share may be written as such
         * or in hundredths, with the sign or without it. What is stated in another unit cannot be compared and stands.
         */
        boolean agreesWith(Finding finding) {
            var computed = finding.value();
            var measuredIn = normal(finding.limit().unit());
            var share = measuredIn.isEmpty();
            if (computed == null || !(unit.isEmpty() || (!share && unit.startsWith(measuredIn)))) {
                return true;
            }
            var asPercent = share && agrees(value.movePointLeft(2), computed);
            return percent ? asPercent : asPercent || agrees(value, computed);
        }

        private static boolean agrees(BigDecimal stated, Rational computed) {
            var decimals = Math.max(stated.scale(), 0);
            var cut = new BigDecimal(computed.numerator())
                    .divide(new BigDecimal(computed.denominator()), decimals, RoundingMode.DOWN);
            return stated.compareTo(computed.rounded(decimals)) == 0 || stated.compareTo(cut) == 0;
        }
    }

    static StatedNumbers of(Optional<String> value) {
        var plain = THOUSANDS.matcher(normal(value.orElse(""))).replaceAll("");
        var numbers = new ArrayList<Stated>();
        for (var part : BETWEEN.split(plain, -1)) {
            var number = NUMBER.matcher(part.strip());
            if (!number.matches()) {
                return new StatedNumbers(List.of());
            }
            numbers.add(new Stated(
                    new BigDecimal(number.group("digits")), number.group("percent") != null, number.group("unit")));
        }
        return new StatedNumbers(numbers);
    }

    /** Full-width signs become plain ones. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Whether one of them is none of the values measured in the county as a whole; open while one of those is missing. */
    boolean contradict(List<Finding> findings) {
        var measured =
                findings.stream().filter(finding -> finding.school() == null).toList();
        return !measured.isEmpty()
                && numbers.stream().anyMatch(number -> measured.stream().noneMatch(number::agreesWith));
    }
}
