package org.junheng.platform.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** The verifier as it is handed out, compiled alone from its one source file. */
public final class Verifier {

    private final Method run;

    /** Compiles it. */
    public Verifier() {
        try {
            var classes = Files.createTempDirectory("verifier");
            var source = Path.of("src/verifier/Verify.java").toString();
            var options = new String[] {
                "-d",
                classes.toString(),
                "-classpath",
                classes.toString(),
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                source
            };
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options) != 0) {
                throw new IllegalStateException("The verifier does not compile");
            }
            var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            run = loader.loadClass("Verify").getMethod("run", PrintStream.class, String[].class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it ends with, and what it prints. */
    public record Result(int code, String output) {}

    /** Runs it as from the command line. */
    public Result run(String... arguments) {
        var output = new ByteArrayOutputStream();
        try {
            var code = (int) run.invoke(null, new PrintStream(output, true, StandardCharsets.UTF_8), arguments);
            return new Result(code, output.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
