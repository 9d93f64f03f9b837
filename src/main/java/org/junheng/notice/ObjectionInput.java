package org.junheng.notice;

import java.util.Objects;

/**
 * An objection as somebody enters it.
 *
 * @param name of the person or body
 * @param contact a telephone number, an address or an e-mail address
 */
public record ObjectionInput(String name, String contact, String text) {

    public ObjectionInput {
        name = readable(name);
        contact = readable(contact);
        text = readable(text);
    }

    /** Without what cannot be seen, such as marks that turn the direction of writing. */
    private static String readable(String text) {
        return Objects.requireNonNullElse(text, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\n]]", "")
                .strip();
    }
}
