package org.junheng.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The official division codes (行政区划代码), from {@code region/regions.csv}, under the nation as root. */
@Component
class V0021__division_codes extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var list = new ClassPathResource("region/regions.csv").getContentAsString(StandardCharsets.UTF_8);
        try (var statement = context.getConnection()
                .prepareStatement("insert into region (code, name, level, parent) values (?, ?, ?, ?)")) {
            for (var line : list.lines().skip(1).toList()) {
                add(statement, line.split(","));
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, String[] row) throws SQLException {
        if (row.length != 4) {
            throw new IllegalStateException("Not a division: " + String.join(",", row));
        }
        for (var i = 0; i < row.length; i++) {
            statement.setString(i + 1, row[i]);
        }
        statement.addBatch();
    }
}
