package org.junheng;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("junheng/junheng.css")
@SpringBootApplication
public class JunhengApplication implements AppShellConfigurator {

    /** Starts the application with the given arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(JunhengApplication.class, arguments);
    }
}
