package org.junheng.planning;

import java.math.BigDecimal;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/**
 * The pupils of a stage become more or fewer in all schools alike, as next year's may; each school's are rounded half up.
 *
 * @param percent by how much; negative for fewer
 */
public record PupilsChange(Stage stage, BigDecimal percent) implements Change {

    private static final BigDecimal LEAST = new BigDecimal("-90");
    private static final BigDecimal MOST = new BigDecimal("200");

    public PupilsChange {
        if (percent.signum() == 0 || percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0) {
            throw Refusal.invalid("planning.change.percent", LEAST.toPlainString(), MOST.toPlainString());
        }
    }
}
