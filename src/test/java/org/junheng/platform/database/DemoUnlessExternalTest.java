package org.junheng.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Profiles;
import org.springframework.mock.env.MockEnvironment;

class DemoUnlessExternalTest {

    private final MockEnvironment environment = new MockEnvironment();

    DemoUnlessExternalTest() {
        environment.setDefaultProfiles("demo");
    }

    @Test
    void The_default_start_is_the_demo() {
        assertThat(isDemo()).isTrue();
    }

    @Test
    void A_database_of_ones_own_takes_the_demo_away() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/junheng");

        assertThat(isDemo()).isFalse();
    }

    @Test
    void Whoever_asks_for_the_demo_by_name_gets_it() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/junheng");
        environment.setActiveProfiles("demo");

        assertThat(isDemo()).isTrue();
    }

    private boolean isDemo() {
        new DemoUnlessExternal().postProcessEnvironment(environment, new SpringApplication());
        return environment.acceptsProfiles(Profiles.of("demo"));
    }
}
