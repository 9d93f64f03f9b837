package org.junheng.evidence;

import java.util.List;

/**
 * A kind of file that is known by its content.
 *
 * @param mediaType as the content shows
 * @param name what people call it: the last part of a key of the texts
 * @param extensions those that fit the content; empty if the type is known only to be refused by its name
 */
record FileType(String mediaType, String name, List<String> extensions) {

    FileType {
        extensions = List.copyOf(extensions);
    }

    boolean isTaken() {
        return !extensions.isEmpty();
    }

    /** Whether its content shows only that it opens with a password. */
    boolean isLocked() {
        return name.equals("encrypted");
    }

    String textKey() {
        return "evidence.type." + name;
    }
}
