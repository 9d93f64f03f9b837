package org.junheng.casefile;

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

    static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? file.getName() : name;
    }
}
