package org.junheng.screening;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What looks into files, with the limits that hold unless somebody sets others. */
public final class ScreeningFixture {

    private ScreeningFixture() {}

    public static Screening screening() {
        return new Screening(settings(Map.of()));
    }

    public static VirusScanner scanner(Map<String, String> properties) {
        return new VirusScanner(settings(properties));
    }

    static ScreeningSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("junheng.evidence", ScreeningSettings.class);
    }
}
