package org.junheng.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Work that one application at a time may do, whoever else runs on the same database: the others wait. The turn is an
 * advisory lock of PostgreSQL, so that a killed application gives it up by itself.
 *
 * <p>Needs a connection of its own for as long as the work takes; not for what people wait for, and not for the same work
 * within itself, which would wait for ever.
 */
@Component
public class Turns {

    private final DataSource database;

    Turns(DataSource database) {
        this.database = database;
    }

    /** Does the work when nobody else does work of this name; what others committed before is seen by it. */
    public void take(String work, Runnable task) {
        try (var connection = database.getConnection()) {
            call(connection, "select pg_advisory_lock(hashtextextended(?, 0))", work);
            try {
                task.run();
            } finally {
                call(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", work);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No turn for " + work, e);
        }
    }

    private static void call(Connection connection, String sql, String work) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, work);
            statement.execute();
        }
    }
}
