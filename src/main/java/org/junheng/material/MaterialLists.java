package org.junheng.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists of material of all editions, each a file below {@code material/} named after its edition. A pack of a province
 * has the list of the edition it extends; an item that no file lists asks for what the standard itself names.
 */
@Component
public class MaterialLists {

    private final Editions editions;
    private final Map<EditionId, MaterialList> files = new HashMap<>();

    /** Reads every list on the class path; one that does not fit its edition stops the start. */
    public MaterialLists(Editions editions) {
        this.editions = editions;
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        for (var file : resources()) {
            var list = read(json, file);
            requireFit(editions.get(list.edition()), list);
            files.put(list.edition(), list);
        }
    }

    /** What the boxes of this edition ask for. */
    public MaterialList of(EditionId id) {
        var edition = editions.get(id);
        var file = fileOf(edition);
        var boxes = new LinkedHashMap<String, List<Material>>();
        for (var item : edition.items()) {
            var listed = file == null ? List.<Material>of() : file.of(item.code());
            boxes.put(item.code(), listed.isEmpty() ? named(item) : listed);
        }
        return new MaterialList(id, file == null ? 1 : file.lookBack(), boxes);
    }

    private @Nullable MaterialList fileOf(Edition edition) {
        for (var each = edition; ; each = editions.get(each.base())) {
            var file = files.get(each.id());
            if (file != null || each.base() == null) {
                return file;
            }
        }
    }

    private static List<Material> named(Item item) {
        var need = item.needsMaterial() ? Material.Need.REQUIRED : Material.Need.OPTIONAL;
        var material = new ArrayList<Material>();
        for (var name : item.material()) {
            material.add(new Material(
                    material.size() + 1, name, Material.Every.CASE, need, item.departments(), List.of(), List.of()));
        }
        return material;
    }

    private static void requireFit(Edition edition, MaterialList list) {
        list.boxes().forEach((code, material) -> {
            var item = edition.item(code);
            for (var each : material) {
                if (!item.departments().containsAll(each.departments())) {
                    throw new IllegalArgumentException("%s of %s is given by somebody who does not answer for it: %s"
                            .formatted(each.name(), code, each.departments()));
                }
            }
        });
    }

    private static MaterialList read(JsonMapper json, Resource file) {
        try {
            return json.readValue(file.getContentAsString(StandardCharsets.UTF_8), MaterialFile.class)
                    .list();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file.getDescription(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }

    private static Resource[] resources() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:material/*.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
