package org.junheng.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junheng.shared.Actor;

/**
 * Takes files that came by resumable uploads; one bean for each kind of file. It is asked whether the actor may before the
 * first byte is taken, and again when the last one has come: much may have changed meanwhile.
 */
public interface UploadTarget {

    /** What uploads name it by, in their metadata {@code target}. */
    String name();

    /**
     * Returns if the actor may upload such a file now.
     *
     * @param metadata what the client says of the file, such as its {@code filename}
     * @param length in bytes
     * @throws org.junheng.shared.Refusal if not
     */
    void check(Actor actor, Map<String, String> metadata, long length);

    /**
     * Looks at a whole file and keeps its content, without changing or moving the file, outside of any transaction.
     *
     * @throws org.junheng.shared.Refusal if it is not taken
     */
    Received receive(Actor actor, Map<String, String> metadata, Path file) throws IOException;

    /** A file whose content is kept for good, but which nobody sees yet. */
    @FunctionalInterface
    interface Received {

        /**
         * Makes it seen, in the caller's transaction.
         *
         * @return the name of what it became
         * @throws org.junheng.shared.Refusal if the actor may no longer
         */
        String enter();
    }
}
