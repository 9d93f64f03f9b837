package org.junheng.shared;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Data handed in that cannot be what they should be, with a text for whoever wrote them. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient TextKey text;

    private Malformed(TextKey text, @Nullable Throwable cause) {
        super(text.key() + " " + text.arguments(), cause);
        this.text = text;
    }

    /** Data with this wrong about them; the key is one of the translation bundles. */
    public Malformed(String key, Object... arguments) {
        this(new TextKey(key, arguments), null);
    }

    /** What is wrong with a text that was to be JSON of a certain shape. */
    public static Malformed of(JacksonException e) {
        return new Malformed(text(e), e);
    }

    private static TextKey text(JacksonException e) {
        if (e.getCause() instanceof Malformed inner) {
            return inner.text();
        }
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                new TextKey("malformed.unknownField", unknown.getPropertyName());
            case InvalidFormatException value ->
                new TextKey("malformed.value", String.valueOf(value.getValue()), field(e));
            case DatabindException shape -> new TextKey("malformed.shape", field(shape));
            default -> new TextKey("malformed.syntax", String.valueOf(e.getOriginalMessage()));
        };
    }

    /** The field that was read, as people write it: {@code items.limits.value}. */
    private static String field(JacksonException e) {
        var field = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? "–" : field.toString();
    }

    /** What is wrong, for people. */
    public TextKey text() {
        return text;
    }
}
