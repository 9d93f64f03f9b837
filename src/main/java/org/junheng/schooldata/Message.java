package org.junheng.schooldata;

import java.util.Arrays;
import java.util.List;

/**
 * Something said to people: a key of the translation bundles with its arguments. Kept as such, so that it can be said in
 * either language later.
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with these arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** The arguments as message formats take them. */
    public Object[] parameters() {
        return arguments.toArray();
    }
}
