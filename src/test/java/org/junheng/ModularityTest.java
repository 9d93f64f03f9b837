package org.junheng;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void Modules_depend_only_on_what_they_declare() {
        ApplicationModules.of(JunhengApplication.class).verify();
    }
}
