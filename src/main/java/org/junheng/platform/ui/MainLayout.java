package org.junheng.platform.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.ElementFactory;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The frame around every page: product, navigation by what this person may open, who is signed in. */
@Layout
@PermitAll
final class MainLayout extends AppLayout {

    private final Main main = new Main();

    MainLayout(PersonMenu person) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("platform.menu"));
        var space = new Div();
        space.addClassName("jh-header-space");
        var header = new Header(toggle, brand(), space, person);
        header.addClassName("jh-header");
        addToNavbar(skip(), header);
        addToDrawer(navigation());
        main.setId("content");
        main.addClassName("jh-main");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    private Anchor skip() {
        var skip = new Anchor("#content", getTranslation("platform.skip"));
        skip.addClassName("jh-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private Anchor brand() {
        var brand = new Anchor("", new Image("junheng/seal.svg", ""));
        brand.addClassName("jh-brand");
        brand.getElement().appendChild(ElementFactory.createStrong(getTranslation("app.name")));
        brand.add(new Span(getTranslation("platform.tagline")));
        return brand;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.addClassName("jh-nav");
        navigation.getElement().setAttribute("aria-label", getTranslation("platform.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        Optional.ofNullable(entry.icon()).map(Icon::new).ifPresent(item::setPrefixComponent);
        item.setMatchNested(!entry.path().isEmpty());
        return item;
    }
}
