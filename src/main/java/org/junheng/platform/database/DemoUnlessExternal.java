package org.junheng.platform.database;

import java.util.Arrays;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Takes the demo out of the default profiles where a database of one's own is configured: it must be asked for by name. */
final class DemoUnlessExternal implements EnvironmentPostProcessor, Ordered {

    private static final String DEMO = "demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getActiveProfiles().length == 0
                && Arrays.asList(environment.getDefaultProfiles()).contains(DEMO)
                && !environment.getProperty("spring.datasource.url", "").isBlank()) {
            environment.setDefaultProfiles("external");
        }
    }

    /** After the configuration files, which may name the database. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
