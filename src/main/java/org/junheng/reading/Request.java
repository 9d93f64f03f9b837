package org.junheng.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the process that reads documents is asked.
 *
 * @param number the page asked for, from 1; for text the most characters
 * @param stamp burned into a picture; may be empty
 */
record Request(Verb verb, Path file, Form form, int number, String stamp) {

    /** The things that can be asked. */
    enum Verb {
        /** How many pages there are. */
        COUNT,
        /** One page as a picture. */
        PICTURE,
        /** The text. */
        TEXT
    }

    static Request read(DataInputStream in) throws IOException {
        return new Request(
                Verb.valueOf(in.readUTF()),
                Path.of(in.readUTF()),
                Form.valueOf(in.readUTF()),
                in.readInt(),
                in.readUTF());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(verb.name());
        out.writeUTF(file.toString());
        out.writeUTF(form.name());
        out.writeInt(number);
        out.writeUTF(stamp);
        out.flush();
    }
}
