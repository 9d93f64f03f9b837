package org.junheng.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * The program that reads documents, run in a process of its own: answers {@link Request}s on its standard input, one after
 * the other, until the input ends. What exhausts its memory ends it, and nothing else.
 */
final class ReadingProgram {

    private ReadingProgram() {}

    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        // Libraries that print must not speak into the answers.
        System.setOut(System.err);
        while (true) {
            Request request;
            try {
                request = Request.read(in);
            } catch (EOFException e) {
                return;
            }
            answer(request, out);
            out.flush();
        }
    }

    private static void answer(Request request, DataOutputStream out) throws IOException {
        byte[] content;
        try {
            content = Answers.to(request);
        } catch (HiddenException e) {
            out.writeUTF(e.obstacle().name());
            return;
        } catch (IOException | RuntimeException e) {
            out.writeUTF(Obstacle.BROKEN.name());
            return;
        }
        out.writeUTF("");
        out.writeInt(content.length);
        out.write(content);
    }
}
