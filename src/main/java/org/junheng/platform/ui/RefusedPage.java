package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.junheng.shared.Refusal;

/** Stands in for a page whose module refused to show it, with the reason in words. */
@ParentLayout(MainLayout.class)
@PageTitle("platform.error.refused")
@PermitAll
class RefusedPage extends Composite<Div> implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        getContent().addClassName("jh-page");
        getContent().add(new ErrorPage(getTranslation("platform.error.refused"), Notices.text(refusal)));
        return switch (refusal.kind()) {
            case NOT_FOUND -> HttpStatusCode.NOT_FOUND.getCode();
            case FORBIDDEN -> HttpStatusCode.FORBIDDEN.getCode();
            case CONFLICT, INVALID, TOO_MANY -> HttpStatusCode.BAD_REQUEST.getCode();
        };
    }
}
