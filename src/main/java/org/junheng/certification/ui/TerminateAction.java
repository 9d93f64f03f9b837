package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CasePath;
import org.junheng.platform.ui.CaseAction;
import org.junheng.platform.ui.ConfirmStep;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Actor;

/** Ends the application (终止申报), until the province has begun to examine its qualification. */
@SpringComponent
class TerminateAction implements CaseAction {

    private final CasePath path;

    TerminateAction(CasePath path) {
        this.path = path;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        return path.mayTerminate(actor, CaseId.parse(caseKey));
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var action = I18NProvider.translate("certification.terminate.action");
        return new Button(
                action,
                click -> ConfirmStep.askReason(
                        I18NProvider.translate("certification.terminate.title"),
                        I18NProvider.translate("certification.terminate.hint"),
                        action,
                        reason -> {
                            if (Notices.attempt(() -> path.terminate(actor, CaseId.parse(caseKey), reason))) {
                                UI.getCurrent().getPage().reload();
                            }
                        }));
    }
}
