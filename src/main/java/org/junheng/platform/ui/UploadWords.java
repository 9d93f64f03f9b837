package org.junheng.platform.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The words of Vaadin's upload component in the reader's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(int limit, String... endings) {
        var tooBig = word("tooBig", Integer.toString(limit));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(word("drop", Integer.toString(limit)))
                        .setMany(word("drop", Integer.toString(limit))))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(
                                endings.length == 0
                                        ? word("wrongType")
                                        : word("wrongTypeOf", String.join(" ", endings)))
                        .setTooManyFiles(word("tooMany")))
                .setFile(new UploadI18N.File()
                        .setRemove(word("remove"))
                        .setRetry(word("retry"))
                        .setStart(word("start")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(word("connecting"))
                                .setHeld(word("held"))
                                .setProcessing(word("processing"))
                                .setStalled(word("stalled")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(word("remaining"))
                                .setUnknown(word("remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setFileTooLarge(tooBig)
                                .setForbidden(word("forbidden"))
                                .setServerUnavailable(word("unavailable"))
                                .setUnexpectedServerError(word("failed"))))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static String word(String key, Object... arguments) {
        return I18NProvider.translate("platform.upload." + key, arguments);
    }
}
