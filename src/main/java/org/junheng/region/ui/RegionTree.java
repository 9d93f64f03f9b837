package org.junheng.region.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.region.Region;
import org.junheng.region.Region.Level;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;

/** The divisions below one another, read as they are opened. */
final class RegionTree extends AbstractBackEndHierarchicalDataProvider<Region, Void> {

    private final transient Regions regions;

    RegionTree(Regions regions) {
        this.regions = regions;
    }

    @Override
    public boolean hasChildren(Region region) {
        return region.level() != Level.COUNTY && !below(region).isEmpty();
    }

    @Override
    public int getChildCount(HierarchicalQuery<Region, Void> query) {
        return Math.toIntExact(children(query).count());
    }

    @Override
    protected Stream<Region> fetchChildrenFromBackEnd(HierarchicalQuery<Region, Void> query) {
        return children(query);
    }

    private Stream<Region> children(HierarchicalQuery<Region, Void> query) {
        var all = query.getParentOptional().map(this::below).orElseGet(() -> List.of(regions.get(RegionCode.NATION)));
        return all.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private List<Region> below(Region region) {
        return regions.children(region.code());
    }
}
