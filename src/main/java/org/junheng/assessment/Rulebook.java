package org.junheng.assessment;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.assessment.CountyShareRule.OfNothing;
import org.junheng.assessment.CountyShareRule.Sum;
import org.junheng.assessment.SchoolShareRule.Whole;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.Setting;
import org.junheng.shared.Stage;
import org.junheng.standard.Item;
import org.junheng.standard.Limit;

/** The rules on items other than R1–R7, found by what an item's limits measure, so that an item of any edition may use them. */
final class Rulebook {

    private static final Map<String, ItemRule> RULES = Map.ofEntries(
            entry(ArtRoomRule.MEASURE, new ArtRoomRule()),
            entry(SchoolSizeRule.MEASURE, new SchoolSizeRule()),
            entry(ClassSizeRule.MEASURE, new ClassSizeRule()),
            entry(SmallSchoolFundingRule.MEASURE, new SmallSchoolFundingRule()),
            entry("TRAINED_SHARE", teachers("TRAINED_SHARE", Column.TRAINED_TEACHERS)),
            entry("CERTIFIED_SHARE", teachers("CERTIFIED_SHARE", Column.CERTIFIED_TEACHERS)),
            entry(
                    "TRAINING_FUNDS_SHARE",
                    new SchoolShareRule("TRAINING_FUNDS_SHARE", Column.TRAINING_FUNDS, Whole.OPERATING_BUDGET)),
            entry(
                    "PUPIL_FUNDING_QUOTA",
                    new CountyFigureRule(
                            "PUPIL_FUNDING_QUOTA",
                            Map.of(
                                    Stage.PRIMARY, CountyFigure.PRIMARY_QUOTA,
                                    Stage.JUNIOR, CountyFigure.JUNIOR_QUOTA),
                            null)),
            entry(
                    "SPECIAL_FUNDING",
                    new CountyFigureRule("SPECIAL_FUNDING", Map.of(Stage.PRIMARY, CountyFigure.SPECIAL_FUNDING), null)),
            entry(
                    "NEARBY_SHARE_URBAN",
                    new CountyFigureRule(
                            "NEARBY_SHARE_URBAN",
                            Map.of(
                                    Stage.PRIMARY, CountyFigure.NEARBY_URBAN_PRIMARY,
                                    Stage.JUNIOR, CountyFigure.NEARBY_URBAN_JUNIOR),
                            Setting.URBAN)),
            entry(
                    "NEARBY_SHARE_TOWN",
                    new CountyFigureRule(
                            "NEARBY_SHARE_TOWN",
                            Map.of(
                                    Stage.PRIMARY, CountyFigure.NEARBY_TOWN_PRIMARY,
                                    Stage.JUNIOR, CountyFigure.NEARBY_TOWN_JUNIOR),
                            Setting.TOWN)),
            county("PAY_RATIO", Sum.of(CountyFigure.TEACHERS_PAY), CountyFigure.CIVIL_SERVANTS_PAY),
            county("EXCHANGED_SHARE", Sum.of(CountyFigure.EXCHANGED_TEACHERS), CountyFigure.EXCHANGEABLE_TEACHERS),
            county("BACKBONE_SHARE", Sum.of(CountyFigure.EXCHANGED_BACKBONE), CountyFigure.EXCHANGED_TEACHERS),
            county("QUOTA_SHARE", Sum.of(CountyFigure.SENIOR_QUOTA), CountyFigure.SENIOR_PLACES),
            entitled(
                    "MIGRANT_PLACES_SHARE",
                    Sum.of(CountyFigure.MIGRANT_IN_PUBLIC, CountyFigure.MIGRANT_PLACES_BOUGHT),
                    CountyFigure.MIGRANT_CHILDREN),
            entry(RetentionRule.MEASURE, new RetentionRule()),
            entitled("DISABLED_ENROLMENT", Sum.of(CountyFigure.DISABLED_ENROLLED), CountyFigure.DISABLED_CHILDREN));

    private Rulebook() {}

    /** The rules that apply to an item; none if figures say nothing of it. */
    static List<ItemRule> of(Item item) {
        return item.limits().stream()
                .map(Limit::measure)
                .distinct()
                .filter(RULES::containsKey)
                .map(measure -> Objects.requireNonNull(RULES.get(measure)))
                .toList();
    }

    private static ItemRule teachers(String measure, Column part) {
        return new SchoolShareRule(measure, part, Whole.TEACHERS);
    }

    private static Map.Entry<String, ItemRule> county(String measure, Sum part, CountyFigure whole) {
        return entry(measure, new CountyShareRule(measure, part, Sum.of(whole), OfNothing.SAYS_NOTHING));
    }

    /** Of children who are entitled to something; a county may have none. */
    private static Map.Entry<String, ItemRule> entitled(String measure, Sum part, CountyFigure whole) {
        return entry(measure, new CountyShareRule(measure, part, Sum.of(whole), OfNothing.ASKS_NOTHING));
    }
}
