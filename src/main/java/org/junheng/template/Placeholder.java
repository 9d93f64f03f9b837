package org.junheng.template;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a template where something is filled in: <code>{{name}}</code> a text, <code>{{table.column}}</code> a cell of a row
 * that is repeated, <code>{{&#64;name}}</code> a picture, <code>{{?name}}</code> up to <code>{{/name}}</code> what stands there only if
 * the text or table of that name is not empty.
 */
public record Placeholder(Kind kind, String name, @Nullable String columnName) {

    static final Pattern SHAPE = Pattern.compile("\\{\\{\\s*([@?/]?)\\s*([^{}.\\s]+)(?:\\.([^{}\\s]+))?\\s*}}");

    /** What is filled in. */
    public enum Kind {
        TEXT,
        CELL,
        PICTURE,
        BEGIN,
        END
    }

    static Placeholder of(MatchResult found) {
        var column = found.group(3);
        var kind = switch (found.group(1)) {
            case "@" -> Kind.PICTURE;
            case "?" -> Kind.BEGIN;
            case "/" -> Kind.END;
            default -> column == null ? Kind.TEXT : Kind.CELL;
        };
        return new Placeholder(kind, found.group(2), column);
    }

    /** The column, for a cell. */
    public Optional<String> column() {
        return Optional.ofNullable(columnName);
    }

    /** As it is written in templates. */
    @Override
    public String toString() {
        var sign = switch (kind) {
            case PICTURE -> "@";
            case BEGIN -> "?";
            case END -> "/";
            case TEXT, CELL -> "";
        };
        return "{{" + sign + name + (columnName == null ? "" : "." + columnName) + "}}";
    }
}
