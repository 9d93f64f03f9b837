package org.junheng.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL of our own where no other is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            @Value("${junheng.data-directory:./data}") Path directory,
            @Value("${junheng.database.kept:true}") boolean kept)
            throws IOException, InterruptedException, ExecutionException {
        var base = directory.toAbsolutePath().normalize();
        Files.createDirectories(base);
        stopLeftover(base.resolve("postgres"));
        return EmbeddedPostgres.builder()
                .setDataDirectory(base.resolve("postgres"))
                .setOverrideWorkingDirectory(base.resolve("bin").toFile())
                .setCleanDataDirectory(!kept)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile(base).toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig(
                        "password", Files.readString(passwordFile(base)).strip())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(
            EmbeddedPostgres postgres, @Value("${junheng.data-directory:./data}") Path directory) throws IOException {
        var password = Files.readString(passwordFile(directory.toAbsolutePath().normalize()))
                .strip();
        var url = "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
        return new EmbeddedConnectionDetails(url, "postgres", password);
    }

    private static Path passwordFile(Path base) throws IOException {
        var file = base.resolve("password");
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
        }
        return file;
    }

    private static void stopLeftover(Path data) throws IOException, InterruptedException, ExecutionException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (process == null || !Path.of(lines.get(1).strip()).equals(data)) {
            return;
        }
        if (!process.info().command().orElse("").endsWith("postgres")) {
            return;
        }
        LOG.warn("Stopping the PostgreSQL {} left over by a killed application", process.pid());
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("PostgreSQL {} did not stop in time", process.pid(), e);
            process.destroyForcibly();
            process.onExit().get();
        }
    }

    private record EmbeddedConnectionDetails(String jdbcUrl, String username, String password)
            implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
