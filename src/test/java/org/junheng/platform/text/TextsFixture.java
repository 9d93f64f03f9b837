package org.junheng.platform.text;

import java.nio.charset.StandardCharsets;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The real texts, without Spring. */
public final class TextsFixture {

    private TextsFixture() {}

    /** Texts from the bundles as the application configures them. */
    public static Texts texts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("vaadin-i18n/translations");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages);
    }
}
