package org.junheng.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import org.junheng.platform.text.Texts;
import org.springframework.stereotype.Component;

/** What every page of the browser starts with: language, icon, and words for the moments when the server is away. */
@Component
final class PageShell implements VaadinServiceInitListener {

    private static final String LOGIN = "login";

    private final transient Texts texts;

    PageShell(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        event.addIndexHtmlRequestListener(this::describe);
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(Languages.chosen(init.getRequest().getCookies()));
            init.getSession().setErrorHandler(new FriendlyErrors());
        });
        service.addUIInitListener(init -> speak(init.getUI()));
        service.addUIInitListener(init -> init.getUI().addAfterNavigationListener(navigated -> title(init.getUI())));
        service.setSystemMessagesProvider(this::messages);
    }

    private void describe(IndexHtmlResponse response) {
        var document = response.getDocument();
        var locale = Languages.chosen(response.getVaadinRequest().getCookies());
        document.getElementsByTag("html").attr("lang", locale.toLanguageTag());
        document.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "junheng/seal.svg");
        document.head().appendElement("meta").attr("name", "theme-color").attr("content", "#163b4d");
        document.title(texts.get(locale, "app.name"));
    }

    private void speak(UI ui) {
        var locale = ui.getSession().getLocale();
        ui.setLocale(locale);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(texts.get(locale, "platform.connection.lost"));
        lost.setDialogTextGaveUp(texts.get(locale, "platform.connection.gone"));
    }

    /** Page titles are keys or texts; the product's name follows. Flow sets the title after telling its listeners. */
    private void title(UI ui) {
        ui.beforeClientResponse(ui, response -> {
            var locale = ui.getLocale();
            var name = texts.get(locale, "app.name");
            var title = Objects.requireNonNullElse(ui.getInternals().getTitle(), "");
            var words = title.isBlank() ? name : texts.get(locale, title);
            ui.getPage().setTitle(words.endsWith(name) ? words : words + " \u00b7 " + name);
        });
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getRequest() == null
                ? info.getLocale()
                : Languages.chosen(info.getRequest().getCookies());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(locale, "platform.session.expired"));
        messages.setSessionExpiredMessage(texts.get(locale, "platform.session.expired.how"));
        messages.setInternalErrorCaption(texts.get(locale, "platform.error.internal"));
        messages.setInternalErrorMessage(texts.get(locale, "platform.error.internal.how"));
        // A browser whose session has ended sends no cookie any more; Flow takes that for cookies being disabled.
        messages.setCookiesDisabledCaption(texts.get(locale, "platform.session.expired"));
        messages.setCookiesDisabledMessage(texts.get(locale, "platform.session.expired.cookies"));
        messages.setSessionExpiredURL(LOGIN);
        messages.setCookiesDisabledURL(LOGIN);
        return messages;
    }
}
