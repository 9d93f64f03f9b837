package org.junheng.planning;

import java.util.List;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;

/**
 * What a county thinks of doing (情景): figures it starts from, and changes to them. Nothing of it touches a case.
 *
 * @param saved who kept it last
 */
public record Scenario(
        ScenarioId id,
        RegionCode county,
        SchoolYear year,
        String name,
        Basis basis,
        List<Change> changes,
        SavedBy saved) {

    static final int LONGEST_NAME = 100;

    public Scenario {
        changes = List.copyOf(changes);
    }

    /**
     * A scenario before it is kept; one without a name, or with a longer one than a list can show, is refused.
     */
    public record Draft(RegionCode county, SchoolYear year, String name, Basis basis, List<Change> changes) {

        public Draft {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw Refusal.invalid("planning.scenario.noName", LONGEST_NAME);
            }
            changes = List.copyOf(changes);
        }
    }
}
