package org.junheng.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junheng.platform.ui.ActingFor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.springframework.stereotype.Component;

/** Names roles with their region and unit, in the language of the present page. */
@Component
class BodyNames implements ActingFor {

    private final Regions regions;

    BodyNames(Regions regions) {
        this.regions = regions;
    }

    @Override
    public String describe(Actor actor) {
        return actor.grants().stream()
                .sorted(Comparator.comparing(Grant::group))
                .map(this::describe)
                .collect(Collectors.joining(I18NProvider.translate("identity.list-separator")));
    }

    /** Such as 南通市如皋市 县级部门填报人（财政局）. */
    String describe(Grant grant) {
        var role = I18NProvider.translate("role." + grant.role());
        var region = regions.find(grant.region())
                .map(found -> found.name())
                .orElse(grant.region().value());
        return grant.unit() == null
                ? I18NProvider.translate("identity.role-in", region, role)
                : I18NProvider.translate("identity.role-in-for", region, role, unit(grant));
    }

    /** The department's name, or the school's code. */
    static String unit(Grant grant) {
        return switch (grant.role()) {
            case COUNTY_DEPARTMENT -> I18NProvider.translate("identity.department." + grant.unit());
            default -> String.valueOf(grant.unit());
        };
    }
}
