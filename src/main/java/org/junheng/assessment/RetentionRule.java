package org.junheng.assessment;

import java.util.List;
import org.junheng.assessment.CountyShareRule.OfNothing;
import org.junheng.assessment.CountyShareRule.Sum;
import org.junheng.schooldata.CountyFigure;
import org.junheng.standard.Item;

/** The three-year retention (Q1) by the formula of the edition. */
final class RetentionRule implements ItemRule {

    static final String MEASURE = "RETENTION";

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        var rule = switch (county.edition().retention()) {
            case GRADUATES_ADJUSTED ->
                new CountyShareRule(
                        MEASURE,
                        Sum.of(CountyFigure.GRADUATES, CountyFigure.TRANSFERRED_OUT)
                                .without(CountyFigure.TRANSFERRED_IN),
                        Sum.of(CountyFigure.ENTERED_PUPILS).without(CountyFigure.DECEASED),
                        OfNothing.SAYS_NOTHING);
            case ENTRANTS_ADJUSTED ->
                new CountyShareRule(
                        MEASURE,
                        Sum.of(CountyFigure.GRADUATES),
                        Sum.of(CountyFigure.ENTERED_PUPILS, CountyFigure.TRANSFERRED_IN)
                                .without(CountyFigure.TRANSFERRED_OUT, CountyFigure.DECEASED),
                        OfNothing.SAYS_NOTHING);
        };
        return rule.apply(item, county);
    }
}
