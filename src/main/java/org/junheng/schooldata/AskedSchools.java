package org.junheng.schooldata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schools that were asked to fill in their sheets (一校一表), in the official order, with what they keep from year to year. A school
 * that hands in nothing stays in the statistics with all its figures missing, so that it is not forgotten.
 */
record AskedSchools(List<School> schools) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    AskedSchools {
        schools = List.copyOf(schools);
    }

    /** These schools, without their figures. */
    static AskedSchools of(List<School> schools) {
        return new AskedSchools(schools.stream().map(AskedSchools::kept).toList());
    }

    static AskedSchools read(String text) {
        return new AskedSchools(JSON.readValue(text, new TypeReference<List<Map<Column, String>>>() {}).stream()
                .map(School::new)
                .toList());
    }

    /** The text that is kept beside the files. */
    String text() {
        return JSON.writeValueAsString(schools.stream().map(School::cells).toList());
    }

    Optional<School> find(SchoolCode code) {
        return schools.stream().filter(school -> school.code().equals(code)).findFirst();
    }

    private static School kept(School school) {
        var kept = school;
        for (var column : school.cells().keySet()) {
            if (!Template.KEPT.contains(column)) {
                kept = kept.with(column, null);
            }
        }
        return kept;
    }
}
