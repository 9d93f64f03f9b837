package org.junheng.assessment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/** The lineage of every number of one assessment, for the person who looks at it. */
public interface LineageSource {

    /** The lineages of a source that is asked for only when somebody wants to see one. */
    static LineageSource deferred(Supplier<LineageSource> source) {
        return new DeferredLineages(source);
    }

    /**
     * The lineage of a resource item of a unit.
     *
     * @throws Refusal if there is no such unit or item in these figures
     */
    Lineage of(SchoolCode school, Stage stage, String item);

    /**
     * The lineage of a difference coefficient (差异系数).
     *
     * @throws Refusal if the item has none
     */
    CoefficientLineage of(Stage stage, String item);

    /**
     * The lineage of the verdict on any other item.
     *
     * @param school the school whose part is asked for; absent for all
     * @throws Refusal if there is no such item, or it says nothing of the school
     */
    ItemLineage of(String item, @Nullable SchoolCode school);
}
