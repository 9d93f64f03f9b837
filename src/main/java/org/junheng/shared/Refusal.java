package org.junheng.shared;

import java.util.List;

/**
 * A command or question that is refused, with a text a person can act on.
 *
 * <p>The text is a key of the translation bundles with its arguments, so that page and REST answer alike.
 */
public final class Refusal extends RuntimeException {

    /** Why, as far as the caller's next step depends on it. */
    public enum Kind {
        /** Not there, or not to be known of by this actor. */
        NOT_FOUND,
        /** Known to the actor, but not his to do. */
        FORBIDDEN,
        /** Not possible in the present state, or decided meanwhile by somebody else. */
        CONFLICT,
        /** What was handed in is wrong or incomplete. */
        INVALID,
        /** Too often in too short a time. */
        TOO_MANY
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    private Refusal(Kind kind, String key, Object... arguments) {
        super(kind + " " + key + " " + List.of(arguments));
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Of something that is not there, or not to be known of by this actor. */
    public static Refusal notFound(String key, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, key, arguments);
    }

    /** Of something that is not this actor's to do. */
    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, key, arguments);
    }

    /** Of something that the present state does not allow. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(Kind.CONFLICT, key, arguments);
    }

    /** Of something wrong or incomplete. */
    public static Refusal invalid(String key, Object... arguments) {
        return new Refusal(Kind.INVALID, key, arguments);
    }

    /** Of something tried too often. */
    public static Refusal tooMany(String key, Object... arguments) {
        return new Refusal(Kind.TOO_MANY, key, arguments);
    }

    /** What the caller's next step depends on. */
    public Kind kind() {
        return kind;
    }

    /** The key of the text in the translation bundles. */
    public String key() {
        return key;
    }

    /** The arguments of the text. */
    public List<Object> arguments() {
        return arguments;
    }
}
