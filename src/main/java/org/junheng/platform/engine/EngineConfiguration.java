package org.junheng.platform.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.joda.time.DateTimeUtils;
import org.junheng.platform.time.MovableClock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Makes the engine wait for Flyway: the engine is built with all plugins, this one needs the tables and the clock. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin engineOnOneClock(MovableClock clock) {
        return new AbstractProcessEnginePlugin() {

            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.setEnableExpressionsInStoredQueries(false);
                DateTimeUtils.setCurrentMillisProvider(clock::millis);
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
                clock.onMoved(now -> {
                    DateTimeUtils.setCurrentMillisProvider(clock::millis);
                    configuration.getJobExecutor().jobWasAdded();
                });
            }
        };
    }
}
