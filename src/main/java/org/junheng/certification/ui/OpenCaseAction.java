package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.junheng.casefile.Round;
import org.junheng.casefile.Rounds;
import org.junheng.certification.CasePath;
import org.junheng.platform.ui.ListAction;
import org.junheng.platform.ui.Notices;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;

/** Opens a case (立案) from the list of cases. */
@SpringComponent
class OpenCaseAction implements ListAction {

    private final CasePath path;
    private final Rounds rounds;
    private final Regions regions;

    OpenCaseAction(CasePath path, Rounds rounds, Regions regions) {
        this.path = path;
        this.rounds = rounds;
        this.regions = regions;
    }

    @Override
    public String list() {
        return "cases";
    }

    @Override
    public boolean visible(Actor actor) {
        return actor.has(Role.COUNTY_EDITOR) || actor.has(Role.COUNTY_DIRECTOR);
    }

    @Override
    public Component create(Actor actor) {
        var open = new Button(
                I18NProvider.translate("certification.open.action"), VaadinIcon.PLUS.create(), click -> ask(actor));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return open;
    }

    private void ask(Actor actor) {
        var county = new ComboBox<RegionCode>(I18NProvider.translate("certification.open.county"));
        county.setItems(counties(actor));
        county.setItemLabelGenerator(regions::pathName);
        var round = new ComboBox<Round>(I18NProvider.translate("certification.open.round"));
        round.setItems(rounds.open());
        round.setItemLabelGenerator(Round::name);
        preselect(county, counties(actor));
        preselect(round, rounds.open());
        county.setWidthFull();
        round.setWidthFull();
        var fields = new Div(county, round);
        fields.addClassName("jh-stack");
        var dialog = new Dialog(I18NProvider.translate("certification.open.title"), fields);
        var open = new Button(I18NProvider.translate("certification.open.action"), click -> {
            if (Notices.attempt(() -> open(actor, county, round))) {
                dialog.close();
                UI.getCurrent().navigate("");
                Notices.done(I18NProvider.translate("certification.open.done"));
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setWidth("min(28rem, 94vw)");
        dialog.getFooter().add(new Button(I18NProvider.translate("platform.cancel"), click -> dialog.close()), open);
        dialog.open();
    }

    private void open(Actor actor, ComboBox<RegionCode> county, ComboBox<Round> round) {
        if (county.getValue() == null || round.getValue() == null) {
            throw Refusal.invalid("certification.open.incomplete");
        }
        path.open(actor, county.getValue(), round.getValue().id());
    }

    private static <T> void preselect(ComboBox<T> field, List<T> choices) {
        if (choices.size() == 1) {
            field.setValue(choices.getFirst());
        }
    }

    private static List<RegionCode> counties(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.COUNTY_EDITOR || grant.role() == Role.COUNTY_DIRECTOR)
                .map(Grant::region)
                .distinct()
                .toList();
    }
}
