package org.junheng.casefile.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Departments by the names people know. */
final class DepartmentNames {

    private DepartmentNames() {}

    /** The department of this code, or of a candidate group that ends in it. */
    static String of(String codeOrGroup) {
        return I18NProvider.translate("identity.department." + codeOrGroup.substring(codeOrGroup.indexOf(':') + 1));
    }

    /** The departments of these codes. */
    static String of(List<String> codes) {
        return codes.stream()
                .map(DepartmentNames::of)
                .collect(joining(I18NProvider.translate("casefile.list.separator")));
    }
}
