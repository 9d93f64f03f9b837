package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.Round.SignOff;
import org.junheng.casefile.Round.SignOffKind;
import org.junheng.shared.Role;

/** One step of a round's sign-off chain as fields. */
final class SignOffRow implements RowList.Row<SignOff> {

    private final TextField code = new TextField(I18NProvider.translate("casefile.step.code"));
    private final TextField label = new TextField(I18NProvider.translate("casefile.step.label"));
    private final Select<Role> role = new Select<>();
    private final Select<SignOffKind> kind = new Select<>();

    SignOffRow(@Nullable SignOff step) {
        role.setLabel(I18NProvider.translate("casefile.step.role"));
        role.setItems(Role.COUNTY_DEPARTMENT, Role.COUNTY_DIRECTOR, Role.COUNTY_LEADER);
        role.setItemLabelGenerator(choice -> I18NProvider.translate("role." + choice));
        kind.setLabel(I18NProvider.translate("casefile.step.kind"));
        kind.setItems(SignOffKind.values());
        kind.setItemLabelGenerator(choice -> I18NProvider.translate("casefile.sign-off." + choice));
        code.setWidth("9rem");
        if (step == null) {
            role.setValue(Role.COUNTY_LEADER);
            kind.setValue(SignOffKind.SIGN);
        } else {
            code.setValue(step.code());
            label.setValue(step.label());
            role.setValue(step.role());
            kind.setValue(step.kind());
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(code, label, role, kind);
    }

    @Override
    public SignOff value() {
        return new SignOff(code.getValue().strip(), label.getValue().strip(), role.getValue(), kind.getValue());
    }
}
