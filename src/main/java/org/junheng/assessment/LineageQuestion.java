package org.junheng.assessment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/**
 * Which number somebody asks about: a resource item of a unit, with school and stage; a coefficient, with the stage alone; the
 * verdict on any other item, with the school alone or as a whole.
 */
public record LineageQuestion(
        String item, @Nullable SchoolCode school, @Nullable Stage stage) {

    /**
     * The question as the interface asks it.
     *
     * @throws Refusal if there can be no such school or stage
     */
    public static LineageQuestion of(String item, @Nullable String school, @Nullable String stage) {
        return new LineageQuestion(item, school == null ? null : code(school), stage == null ? null : stage(stage));
    }

    private static SchoolCode code(String value) {
        try {
            return new SchoolCode(value);
        } catch (IllegalArgumentException e) {
            throw (Refusal)
                    Refusal.notFound("assessment.lineage.unknownUnit", value).initCause(e);
        }
    }

    private static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("assessment.lineage.stage", name));
    }
}
