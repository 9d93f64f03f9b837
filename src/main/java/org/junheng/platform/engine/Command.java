package org.junheng.platform.engine;

/** Something a person wants of the engine. */
public sealed interface Command {

    /** The business key of the case. */
    String caseKey();

    /** To claim an open task (认领). */
    record Claim(Todo todo) implements Command {
        @Override
        public String caseKey() {
            return todo.caseKey();
        }
    }

    /** To put a claimed task back (归还). */
    record PutBack(Todo todo) implements Command {
        @Override
        public String caseKey() {
            return todo.caseKey();
        }
    }

    /** To complete a task with a decision. */
    record Complete(Todo todo, String decision) implements Command {
        @Override
        public String caseKey() {
            return todo.caseKey();
        }
    }

    /** To start the process of a case. */
    record Start(String caseKey, String process) implements Command {}

    /** To send a message to the processes of a case. */
    record Send(String caseKey, String message) implements Command {}
}
