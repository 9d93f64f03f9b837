package org.junheng.assessment;

import java.util.List;
import org.junheng.standard.Item;

/** The shape of a rule on what schools and counties report beside R1–R7; its limits are data of the item. */
interface ItemRule {

    /** What the rule finds: in every school or stage it asks, or in the county. */
    List<Finding> apply(Item item, CountyFacts county);
}
