package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.CaseAction;
import org.junheng.review.Panels;
import org.junheng.review.Replacements;
import org.junheng.shared.Actor;

/** The province puts another expert in the place of one who cannot judge (更换专家). */
@SpringComponent
class ReplaceExpertAction implements CaseAction {

    private final Replacements replacements;
    private final Panels panels;

    ReplaceExpertAction(Replacements replacements, Panels panels) {
        this.replacements = replacements;
        this.panels = panels;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        return replacements.mayReplace(actor, CaseId.parse(caseKey));
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        return new Button(
                I18NProvider.translate("review.panel.replace"),
                click -> new ReplaceExpertDialog(panels.of(actor, id), panels.candidates(actor, id), chosen -> {
                            replacements.replace(actor, id, chosen);
                            UI.getCurrent().getPage().reload();
                        })
                        .open());
    }
}
