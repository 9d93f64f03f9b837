package org.junheng.reading;

import java.util.Set;

/** The forms of documents, as far as they are shown differently. */
enum Form {
    PDF,
    IMAGE,
    TEXT,
    SHEETS,
    OFFICE,
    OTHER;

    private static final Set<String> IMAGES =
            Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff", "image/webp");
    private static final Set<String> WORKBOOKS =
            Set.of("application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    static Form of(String mediaType) {
        if (mediaType.equals("application/pdf")) {
            return PDF;
        }
        if (IMAGES.contains(mediaType)) {
            return IMAGE;
        }
        if (WORKBOOKS.contains(mediaType)) {
            return SHEETS;
        }
        if (mediaType.startsWith("text/")) {
            return TEXT;
        }
        var office = mediaType.equals("application/msword")
                || mediaType.equals("application/vnd.ms-powerpoint")
                || mediaType.startsWith("application/vnd.openxmlformats-officedocument.")
                || mediaType.startsWith("application/vnd.oasis.opendocument.");
        return office ? OFFICE : OTHER;
    }
}
