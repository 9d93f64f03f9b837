package org.junheng.platform.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Makes the engine wait for Flyway: the engine is built with all plugins, this one needs the tables. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin engineAfterMigrations() {
        return new AbstractProcessEnginePlugin() {};
    }
}
