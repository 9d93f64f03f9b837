package org.junheng.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.EditionId;

/**
 * What a county thinks of doing (情景): figures it starts from, and changes to them. Nothing of it touches a case.
 *
 * @param edition what it is judged by; absent for the edition in force for the county
 * @param saved who kept it last
 */
public record Scenario(
        ScenarioId id,
        RegionCode county,
        SchoolYear year,
        String name,
        Basis basis,
        List<Change> changes,
        @Nullable EditionId edition,
        SavedBy saved) {

    static final int LONGEST_NAME = 100;

    public Scenario {
        changes = List.copyOf(changes);
    }

    /**
     * A scenario before it is kept; one without a name, or with a longer one than a list can show, is refused.
     */
    public record Draft(
            RegionCode county,
            SchoolYear year,
            String name,
            Basis basis,
            List<Change> changes,
            @Nullable EditionId edition) {

        public Draft {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw Refusal.invalid("planning.scenario.noName", LONGEST_NAME);
            }
            changes = List.copyOf(changes);
        }

        /** One that is judged by the edition in force for the county. */
        public Draft(RegionCode county, SchoolYear year, String name, Basis basis, List<Change> changes) {
            this(county, year, name, basis, changes, null);
        }
    }
}
