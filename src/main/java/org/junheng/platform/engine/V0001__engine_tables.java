package org.junheng.platform.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The tables of the engine, as its own jar defines them, in the schema {@code engine}. */
@Component
class V0001__engine_tables extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("set local search_path to engine");
            for (var script : SCRIPTS) {
                var file = new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql".formatted(script));
                statement.execute(file.getContentAsString(StandardCharsets.UTF_8));
            }
            statement.execute("set local search_path to junheng");
        }
    }
}
