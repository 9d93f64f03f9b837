package org.junheng.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.IntStream;
import org.junheng.identity.DemoPeople;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody signs in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
final class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEPS = 4;

    private final LoginForm form = new LoginForm();

    LoginView(ObjectProvider<DemoPeople> demo, BodyNames names) {
        getContent().addClassName("jh-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("identity.login.failed", getTranslation("identity.login.failed-how")));
        var entrance = new Section(form);
        entrance.addClassName("jh-login-entrance");
        demo.ifAvailable(people -> entrance.add(new DemoChooser(people, names, form)));
        entrance.add(publicPages());
        getContent().add(introduction(), entrance);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        parameters
                .getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .ifPresent(seconds ->
                        form.setI18n(words("identity.login.early", getTranslation("identity.login.wait", seconds))));
        form.setError(parameters.getParameters().containsKey("error")
                || parameters.getParameters().containsKey("wait"));
    }

    private Section introduction() {
        var seal = new Image("junheng/seal.svg", "");
        var steps = new OrderedList(IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> new ListItem(getTranslation("identity.login.step." + step)))
                .toArray(ListItem[]::new));
        var brand = new Div(seal, new H1(getTranslation("app.name")));
        brand.addClassName("jh-login-brand");
        var tagline = new Span(getTranslation("platform.tagline"));
        tagline.addClassName("jh-login-tagline");
        var section = new Section(brand, tagline, new Paragraph(getTranslation("identity.login.promise")), steps);
        section.addClassName("jh-login-introduction");
        return section;
    }

    private Anchor publicPages() {
        var link = new Anchor("public/notices", getTranslation("identity.login.public"));
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private LoginI18n words(String title, String message) {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(getTranslation("identity.login.title"));
        labels.setUsername(getTranslation("identity.login.name"));
        labels.setPassword(getTranslation("identity.login.password"));
        labels.setSubmit(getTranslation("identity.login.action"));
        var errors = words.getErrorMessage();
        errors.setTitle(getTranslation(title));
        errors.setMessage(message);
        errors.setUsername(getTranslation("identity.login.name-missing"));
        errors.setPassword(getTranslation("identity.login.password-missing"));
        return words;
    }
}
