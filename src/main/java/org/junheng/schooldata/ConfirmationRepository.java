package org.junheng.schooldata;

import static org.junheng.schooldata.StatisticsRepository.instant;
import static org.junheng.schooldata.StatisticsRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConfirmationRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ConfirmationRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A sheet that is confirmed already stays as it was confirmed, unless the school itself follows its bureau. */
    void add(RegionCode county, SchoolYear year, List<SheetConfirmation> confirmations) {
        var rows = confirmations.stream()
                .map(confirmation -> row(county, year, confirmation))
                .toList();
        batches.batchUpdate("""
                insert into sheet_confirmation (county, year, school, row_digest, head, on_behalf, confirmed_at,
                    confirmed_by, confirmed_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (county, year, school, row_digest) do update
                set head = excluded.head, on_behalf = excluded.on_behalf, confirmed_at = excluded.confirmed_at,
                    confirmed_by = excluded.confirmed_by, confirmed_by_name = excluded.confirmed_by_name
                where sheet_confirmation.on_behalf and not excluded.on_behalf""", rows);
    }

    private static Object[] row(RegionCode county, SchoolYear year, SheetConfirmation confirmation) {
        return new Object[] {
            county.value(),
            year.value(),
            confirmation.school().value(),
            confirmation.row().value(),
            confirmation.head(),
            confirmation.onBehalf(),
            time(confirmation.at()),
            confirmation.by(),
            confirmation.byName()
        };
    }

    /** Everything ever confirmed for a county and year, whether or not the rows still have that content. */
    List<SheetConfirmation> list(RegionCode county, SchoolYear year) {
        return jdbc.sql("select * from sheet_confirmation where county = ? and year = ? order by school, confirmed_at")
                .params(county.value(), year.value())
                .query((row, number) -> confirmation(row))
                .list();
    }

    private static SheetConfirmation confirmation(ResultSet row) throws SQLException {
        return new SheetConfirmation(
                new SchoolCode(row.getString("school")),
                new Digest(row.getString("row_digest")),
                row.getString("head"),
                row.getBoolean("on_behalf"),
                instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                row.getString("confirmed_by_name"));
    }
}
