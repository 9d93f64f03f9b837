package org.junheng.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.assessment.Finding;
import org.junheng.assessment.Input;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Message;
import org.junheng.standard.Limit;
import org.junit.jupiter.api.Test;

class ItemsTableTest {

    @Test
    void An_item_that_lacks_a_figure_is_shown_and_one_that_nobody_has_said_anything_of_is_counted() {
        var limit = new Limit("PAY", null, Limit.Relation.AT_LEAST, BigDecimal.ONE, "", null);
        var inputs = List.of(new Input("教师年平均工资(元)", "90000"), new Input("公务员年平均工资(元)", null));
        var lacking = new Finding(null, null, limit, null, Verdict.UNDETERMINED, inputs, null, Message.of("missing"));

        assertThat(ItemsTable.isKnown(open(List.of(lacking)))).isTrue();
        assertThat(ItemsTable.isKnown(open(List.of()))).isFalse();
    }

    private static ItemVerdict open(List<Finding> findings) {
        var basis = new ItemVerdict.Basis("G8", "", null, findings, List.of(Message.of("missing")));
        return ItemVerdict.of(basis, Verdict.UNDETERMINED);
    }
}
