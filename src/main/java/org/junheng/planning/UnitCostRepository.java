package org.junheng.planning;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junheng.assessment.PlanCost;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitCostRepository {

    private final JdbcClient jdbc;

    UnitCostRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitCosts.Price> list(RegionCode county) {
        return jdbc.sql("select item, price, move from unit_cost where county = ? order by item")
                .param(county.value())
                .query((row, number) -> new UnitCosts.Price(
                        row.getString("item"), row.getBigDecimal("price"), row.getBigDecimal("move")))
                .list();
    }

    Optional<SavedBy> saved(RegionCode county) {
        return jdbc.sql("select set_by_name, set_at from unit_cost where county = ? order by set_at desc limit 1")
                .param(county.value())
                .query((row, number) -> new SavedBy(
                        row.getString("set_by_name"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void clear(RegionCode county) {
        jdbc.sql("delete from unit_cost where county = ?").param(county.value()).update();
    }

    void add(RegionCode county, PlanCost cost, SavedBy by) {
        jdbc.sql("insert into unit_cost (county, item, price, move, set_by_name, set_at) values (?, ?, ?, ?, ?, ?)")
                .param(county.value())
                .param(cost.item())
                .param(cost.price())
                .param(cost.moving().orElse(null))
                .param(by.name())
                .param(by.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
