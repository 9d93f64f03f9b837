package org.junheng.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import org.junheng.platform.engine.Todo;

/** Links to pages that the platform knows only by their address. */
public final class Links {

    private Links() {}

    /** A link within the application, followed without loading the page anew. */
    public static Anchor to(String path, String text) {
        var link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** The address of the page of a case. */
    public static String ofCase(String caseKey) {
        return "cases/" + caseKey;
    }

    /** The address of the page of a task: its form, or the case once it is done. */
    public static String of(Todo todo) {
        return todo.state() == Todo.State.OPEN ? todo.form() + "/" + todo.id() : ofCase(todo.caseKey());
    }
}
