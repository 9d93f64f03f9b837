package org.junheng.assessment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Stage;

/** Finds its source anew for each number that somebody asks about. */
record DeferredLineages(Supplier<LineageSource> source) implements LineageSource {

    @Override
    public Lineage of(SchoolCode school, Stage stage, String item) {
        return source.get().of(school, stage, item);
    }

    @Override
    public CoefficientLineage of(Stage stage, String item) {
        return source.get().of(stage, item);
    }

    @Override
    public ItemLineage of(String item, @Nullable SchoolCode school) {
        return source.get().of(item, school);
    }
}
