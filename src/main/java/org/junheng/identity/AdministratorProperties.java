package org.junheng.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator outside the demo; used only while there is none.
 *
 * @param name the login name
 */
@ConfigurationProperties("junheng.administrator")
record AdministratorProperties(
        @DefaultValue("") String name, @DefaultValue("") String password) {

    boolean isGiven() {
        return !name.isBlank() && !password.isBlank();
    }

    @Override
    public String toString() {
        return "AdministratorProperties[name=" + name + "]";
    }
}
