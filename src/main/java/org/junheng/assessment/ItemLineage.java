package org.junheng.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Message;

/**
 * Where the verdict on an item other than R1–R7 comes from: every comparison with its formula, its figures filled in, and the
 * origin of each figure.
 *
 * @param parts none where people or surveys say it alone
 */
public record ItemLineage(ItemVerdict item, List<Part> parts) {

    public ItemLineage {
        parts = List.copyOf(parts);
    }

    /**
     * One comparison.
     *
     * @param school its name; absent for the county
     * @param steps from the figures to the comparison with the limit
     * @param figures what was reported of the school and each campus merged into it
     * @param county what was reported of the county
     */
    public record Part(
            @Nullable String school,
            Finding finding,
            List<Message> steps,
            List<FigureOrigin> figures,
            List<CountyOrigin> county) {

        public Part {
            steps = List.copyOf(steps);
            figures = List.copyOf(figures);
            county = List.copyOf(county);
        }
    }
}
