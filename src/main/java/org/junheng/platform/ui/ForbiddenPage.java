package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Stands in for a page that this person's roles do not open. */
@ParentLayout(MainLayout.class)
@PageTitle("platform.error.forbidden")
@PermitAll
class ForbiddenPage extends Composite<Div> implements HasErrorParameter<AccessDeniedException> {

    ForbiddenPage() {
        getContent().addClassName("jh-page");
        getContent()
                .add(new ErrorPage(
                        getTranslation("platform.error.forbidden"), getTranslation("platform.error.forbidden.how")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
