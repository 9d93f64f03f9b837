package org.junheng.planning;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing that would be different in a county. Changes are made one after the other. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FigureChange.class, name = "FIGURE"),
    @JsonSubTypes.Type(value = CountyChange.class, name = "COUNTY"),
    @JsonSubTypes.Type(value = PupilsChange.class, name = "PUPILS"),
    @JsonSubTypes.Type(value = Merger.class, name = "MERGER"),
    @JsonSubTypes.Type(value = Division.class, name = "DIVISION")
})
public sealed interface Change permits FigureChange, CountyChange, PupilsChange, Merger, Division {}
