package org.junheng.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import org.junheng.region.Region;
import org.junheng.region.Regions;

/** A field to choose a region in, by name or code. */
final class RegionChoice {

    private RegionChoice() {}

    static ComboBox<Region> of(Regions regions) {
        var choice = new ComboBox<Region>();
        choice.setItemLabelGenerator(region -> regions.pathName(region.code()) + " " + region.code());
        choice.setItems(DataProvider.fromFilteringCallbacks(
                query -> regions.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> regions.count(query.getFilter().orElse(""))));
        choice.setWidth("18rem");
        return choice;
    }
}
