package org.junheng.schooldata;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cells of kept versions as the database holds them, read and changed behind the application's back. */
@Component
public class StoredCells {

    private static final String COLUMN = """
            (select place - 1 from statistics, json_array_elements_text(schools -> 0) with ordinality as named (name, place)
             where id = :id and name = :column)::integer""";

    private static final String ROW = """
            (select place - 1 from statistics, json_array_elements(schools) with ordinality as school (cells, place)
             where id = :id and cells ->> %s = :code)::integer""".formatted(COLUMN.replace(":column", "'CODE'"));

    private final JdbcClient jdbc;

    StoredCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The school in the first row. */
    public SchoolCode first(StatisticsId id) {
        return jdbc.sql("select schools -> 1 ->> %s from statistics where id = :id"
                        .formatted(COLUMN.replace(":column", "'CODE'")))
                .param("id", id.value())
                .query((row, number) -> new SchoolCode(row.getString(1)))
                .single();
    }

    /** A cell of a school. */
    public String get(StatisticsId id, SchoolCode school, String column) {
        return jdbc.sql("select schools -> %s ->> %s from statistics where id = :id".formatted(ROW, COLUMN))
                .param("id", id.value())
                .param("code", school.value())
                .param("column", column)
                .query(String.class)
                .single();
    }

    /** Changes a cell of a school. */
    public void set(StatisticsId id, SchoolCode school, String column, String value) {
        var changed = jdbc.sql("""
                        update statistics set schools = jsonb_set(
                            schools::jsonb, array[%s::text, %s::text], to_jsonb(cast(:value as text)))::json
                        where id = :id""".formatted(ROW, COLUMN))
                .param("id", id.value())
                .param("code", school.value())
                .param("column", column)
                .param("value", value)
                .update();
        if (changed != 1) {
            throw new IllegalArgumentException("No statistics " + id);
        }
    }

    /** Takes a school out. */
    public void remove(StatisticsId id, SchoolCode school) {
        jdbc.sql("update statistics set schools = (schools::jsonb - %s)::json where id = :id".formatted(ROW))
                .param("id", id.value())
                .param("code", school.value())
                .update();
    }
}
