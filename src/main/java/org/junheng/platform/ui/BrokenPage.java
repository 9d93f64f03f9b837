package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Stands in for a page that failed; says nothing of how, only under which number the log knows it. */
@PageTitle("platform.error.internal")
@AnonymousAllowed
class BrokenPage extends Composite<Main> implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = FriendlyErrors.log(parameter.getCaughtException());
        getContent().addClassName("jh-page");
        getContent()
                .add(new ErrorPage(
                        getTranslation("platform.error.internal"), getTranslation("platform.error.number", number)));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
