package org.junheng.reading;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.contentstore.Contents;
import org.junheng.shared.Digest;
import org.springframework.stereotype.Service;

/**
 * The words of kept contents, for whoever looks for some later; nobody has read them thereby. Taken down by a process of
 * their own, so that readers do not wait for it. Whoever asks keeps the words from those who may not read them.
 */
@Service
public class Transcripts {

    private final Contents contents;
    private final Copies copies;
    private final ReadingProcess process;

    Transcripts(Contents contents, Copies copies, ReadingSettings settings) {
        this.contents = contents;
        this.copies = copies;
        this.process = new ReadingProcess(copies, settings.memory(), settings.transcriptTimeout());
    }

    /**
     * Takes down the words of a content.
     *
     * @param mediaType as found by content
     * @param most so many characters of it at most
     * @return {@link View.Words} with one part for each page of a PDF and one for all of other texts, {@link View.Tables} with
     *     one part for each sheet, or {@link View.Hidden}
     * @throws IOException if it cannot be read now
     */
    public View of(Digest content, String mediaType, int most) throws IOException {
        var form = Form.of(mediaType);
        var file = copy(content);
        try {
            var transcript = process.text(file, form, most);
            return form == Form.SHEETS
                    ? new View.Tables(transcript.parts(), transcript.extent())
                    : new View.Words(transcript.parts(), transcript.extent());
        } catch (HiddenException e) {
            return new View.Hidden(e.obstacle());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Path copy(Digest content) throws IOException {
        try (var in = contents.open(content)) {
            return copies.of(in);
        }
    }

    @PreDestroy
    void end() {
        process.close();
    }
}
