package org.junheng.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormFiles;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** What is sent along with an import. */
final class HandedIn {

    private HandedIn() {}

    /** The digest of a preview, as it was sent along. */
    static Digest digest(String preview) {
        try {
            return new Digest(preview);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.conflict("schooldata.forms.notPreviewed").initCause(e);
        }
    }

    /** The files, those of archives one by one. */
    static List<FormFile> files(List<MultipartFile> files) {
        var forms = new FormFiles();
        for (var file : files) {
            try (var content = file.getInputStream()) {
                forms.add(name(file), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return forms.list();
    }

    static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? file.getName() : name;
    }
}
