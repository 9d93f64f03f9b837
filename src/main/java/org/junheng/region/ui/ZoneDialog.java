package org.junheng.region.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Notices;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;

/** Asks for a zone (开发区, 新区) to add. */
final class ZoneDialog extends Dialog {

    private final ComboBox<Region> parent = new ComboBox<>(getTranslation("region.zone-under"));
    private final TextField code = new TextField(getTranslation("region.code"));
    private final TextField name = new TextField(getTranslation("region.name"));

    ZoneDialog(Regions regions, @Nullable Region above, Zones zones) {
        setHeaderTitle(getTranslation("region.zone-add"));
        setWidth("min(30rem, 94vw)");
        parent.setItemLabelGenerator(region -> regions.pathName(region.code()) + " " + region.code());
        parent.setItems(DataProvider.fromFilteringCallbacks(
                query -> regions.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> regions.count(query.getFilter().orElse(""))));
        parent.setRequiredIndicatorVisible(true);
        parent.setValue(above);
        code.setRequiredIndicatorVisible(true);
        code.setAllowedCharPattern("[0-9]");
        code.setMaxLength(9);
        code.setHelperText(getTranslation("region.zone-code-hint"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(60);
        var fields = new Div(parent, code, name);
        fields.addClassName("jh-stack");
        add(fields);
        var save = new Button(getTranslation("region.zone-add"), click -> save(zones));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }

    private void save(Zones zones) {
        var above = parent.getValue();
        parent.setInvalid(above == null);
        code.setInvalid(!code.getValue().matches("\\d{6}|\\d{9}"));
        name.setInvalid(name.getValue().isBlank());
        if (above == null || code.isInvalid() || name.isInvalid()) {
            return;
        }
        if (Notices.attempt(() -> zones.add(new RegionCode(code.getValue()), name.getValue(), above.code()))) {
            close();
        }
    }

    /** Adds what was asked for. */
    interface Zones {

        void add(RegionCode code, String name, RegionCode parent);
    }
}
