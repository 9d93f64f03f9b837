package org.junheng.region.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Region;
import org.junheng.region.Region.Level;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;

/** The tree of divisions: to browse, to search, to add zones to. */
@Route("regions")
@Menu(title = "region.regions", order = 91, icon = "vaadin:sitemap")
@PageTitle("region.regions")
@RolesAllowed("ADMIN")
class RegionsView extends Composite<Div> {

    private final Regions regions;
    private final Actor actor;
    private final TextField filter = new TextField();
    private final Div list = new Div();
    private @Nullable Region selected;

    RegionsView(Regions regions, CurrentActor current) {
        this.regions = regions;
        this.actor = current.get();
        var title = new H1(getTranslation("region.regions"));
        title.addClassName("jh-grow");
        filter.setPlaceholder(getTranslation("region.search"));
        filter.setAriaLabel(getTranslation("region.search"));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setWidth("16rem");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> list());
        var add = new Button(getTranslation("region.zone-add"), VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(title, filter, add);
        head.addClassName("jh-row");
        var hint = new Span(getTranslation("region.hint"));
        hint.addClassNames("jh-muted", "jh-small");
        list.addClassName("jh-grow");
        getContent().addClassNames("jh-page", "jh-full");
        getContent().add(head, hint, list);
        list();
    }

    private void list() {
        selected = null;
        list.removeAll();
        list.add(filter.isEmpty() ? tree() : found(filter.getValue().strip()));
    }

    private Component tree() {
        var tree = new TreeGrid<>(new RegionTree(regions));
        tree.addHierarchyColumn(Region::name)
                .setHeader(getTranslation("region.name"))
                .setSortable(false)
                .setFlexGrow(3);
        columns(tree);
        tree.expand(regions.get(RegionCode.NATION));
        return tree;
    }

    private Component found(String text) {
        if (regions.count(text) == 0) {
            return new EmptyState(getTranslation("region.none"), getTranslation("region.none-how"));
        }
        var grid = new Grid<Region>();
        grid.addColumn(region -> regions.pathName(region.code()))
                .setHeader(getTranslation("region.name"))
                .setFlexGrow(3);
        columns(grid);
        grid.setItems(DataProvider.fromCallbacks(
                query -> regions.search(text, query.getOffset(), query.getLimit()).stream(),
                query -> regions.count(text)));
        return grid;
    }

    private void columns(Grid<Region> grid) {
        grid.addColumn(Region::code)
                .setHeader(getTranslation("region.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var level = grid.addColumn(region -> getTranslation("region.level." + region.level()))
                .setHeader(getTranslation("region.level"));
        var applicant = grid.addColumn(region -> region.applicant()
                        ? getTranslation(
                                "region.applies",
                                regions.get(regions.above(region.code())).name())
                        : "")
                .setHeader(getTranslation("region.applicant"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        Narrow.follow(grid, narrow -> {
            level.setVisible(!narrow);
            applicant.setVisible(!narrow);
        });
        grid.asSingleSelect().addValueChangeListener(change -> selected = change.getValue());
        grid.setSizeFull();
        grid.setMinHeight("24rem");
    }

    private void add() {
        new ZoneDialog(regions, parent(), (code, name, parent) -> {
                    var zone = regions.addZone(actor, code, name, parent);
                    Notices.done(getTranslation("region.zone-added", regions.pathName(zone.code())));
                    list();
                })
                .open();
    }

    private @Nullable Region parent() {
        var chosen = selected;
        return chosen != null && (chosen.level() == Level.CITY || chosen.level() == Level.PROVINCE) ? chosen : null;
    }
}
