package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of the school sheet as they are stored: first the names of the columns, then row by row the cells in their order, {@code
 * null} where nothing was reported.
 */
final class SchoolRows {

    private static final JsonFactory JSON = new JsonFactory();

    private SchoolRows() {}

    static byte[] write(List<School> schools) {
        var columns = Arrays.stream(Column.values())
                .filter(column ->
                        schools.stream().anyMatch(school -> school.cells().containsKey(column)))
                .toList();
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartArray();
            json.writeStartArray();
            columns.forEach(column -> json.writeString(column.name()));
            json.writeEndArray();
            for (var school : schools) {
                json.writeStartArray();
                // No text is written as null.
                columns.forEach(column -> json.writeString(school.cells().get(column)));
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }

    static List<School> read(String written) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), written)) {
            expect(json, JsonToken.START_ARRAY, json.nextToken());
            expect(json, JsonToken.START_ARRAY, json.nextToken());
            var columns = columns(json);
            var schools = new ArrayList<School>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                schools.add(school(json, columns));
            }
            return schools;
        }
    }

    private static Column[] columns(JsonParser json) {
        var columns = new ArrayList<Column>();
        for (var name = json.nextStringValue(); name != null; name = json.nextStringValue()) {
            columns.add(Column.valueOf(name));
        }
        expect(json, JsonToken.END_ARRAY, json.currentToken());
        return columns.toArray(Column[]::new);
    }

    private static School school(JsonParser json, Column[] columns) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var column : columns) {
            var value = json.nextStringValue();
            if (value != null) {
                cells.put(column, value);
            } else {
                expect(json, JsonToken.VALUE_NULL, json.currentToken());
            }
        }
        expect(json, JsonToken.END_ARRAY, json.nextToken());
        return School.of(cells);
    }

    private static void expect(JsonParser json, JsonToken expected, @Nullable JsonToken found) {
        if (found != expected) {
            throw new IllegalArgumentException("Stored rows with %s at %s".formatted(found, json.currentLocation()));
        }
    }
}
