package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Stands in for a page that does not exist, or that this person may not know of. */
@ParentLayout(MainLayout.class)
@PageTitle("platform.error.unknown")
@PermitAll
class UnknownPage extends Composite<Div> implements HasErrorParameter<NotFoundException> {

    UnknownPage() {
        getContent().addClassName("jh-page");
        getContent()
                .add(new ErrorPage(
                        getTranslation("platform.error.unknown"), getTranslation("platform.error.unknown.how")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
