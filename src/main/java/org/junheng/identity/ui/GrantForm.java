package org.junheng.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.identity.Departments;
import org.junheng.platform.ui.Notices;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.shared.Grant;
import org.junheng.shared.Role;

/** Asks for a role within a region, with the department or school where the role needs one. */
final class GrantForm extends Composite<Div> {

    private final Select<Role> role = new Select<>();
    private final ComboBox<Region> region;
    private final Select<String> department = new Select<>();
    private final TextField school = new TextField();

    GrantForm(Regions regions, Departments departments, Consumer<Grant> give) {
        region = RegionChoice.of(regions);
        role.setLabel(getTranslation("identity.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation("role." + item));
        role.addValueChangeListener(change -> showUnit(change.getValue()));
        region.setLabel(getTranslation("identity.region"));
        department.setLabel(getTranslation("identity.department"));
        department.setItems(departments.codes());
        department.setItemLabelGenerator(code -> getTranslation("identity.department." + code));
        school.setLabel(getTranslation("identity.school"));
        school.setAllowedCharPattern("[0-9]");
        school.setMaxLength(10);
        showUnit(null);
        getContent().addClassNames("jh-row", "jh-row-end");
        getContent().add(role, region, department, school);
        getContent().add(new Button(getTranslation("identity.grant"), click -> give(give)));
    }

    private void showUnit(@Nullable Role chosen) {
        department.setVisible(chosen == Role.COUNTY_DEPARTMENT);
        school.setVisible(chosen == Role.SCHOOL_EDITOR);
    }

    private void give(Consumer<Grant> give) {
        var chosen = role.getValue();
        var where = region.getValue();
        role.setInvalid(chosen == null);
        region.setInvalid(where == null);
        department.setInvalid(department.isVisible() && department.getValue() == null);
        school.setInvalid(school.isVisible() && school.isEmpty());
        if (chosen != null && where != null && !department.isInvalid() && !school.isInvalid()) {
            Notices.attempt(() -> give.accept(new Grant(chosen, where.code(), unit())));
        }
    }

    private @Nullable String unit() {
        if (department.isVisible()) {
            return department.getValue();
        }
        return school.isVisible() ? school.getValue() : null;
    }
}
