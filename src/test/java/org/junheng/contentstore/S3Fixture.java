package org.junheng.contentstore;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junheng.shared.Digest;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A real S3 server in a process of its own, and a way into its bucket behind the store's back. */
final class S3Fixture implements AutoCloseable {

    static final String BUCKET = "evidence";

    private final Process process;
    private final S3Settings settings;
    private final S3Client client;

    private S3Fixture(Process process, int port) {
        this.process = process;
        this.settings = new S3Settings("http://localhost:" + port, BUCKET, "", "us-east-1", "key", "secret");
        this.client = S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .forcePathStyle(true)
                .build();
    }

    static S3Fixture start(Path directory) throws IOException {
        var port = freePort();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        jar(),
                        "--server.port=" + freePort(),
                        "--com.adobe.testing.s3mock.http-port=" + port,
                        "--com.adobe.testing.s3mock.store.root=" + Files.createDirectories(directory.resolve("s3")),
                        "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("s3.log").toFile())
                .start();
        var server = new S3Fixture(process, port);
        server.awaitUp();
        return server;
    }

    private static String jar() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("s3mock"))
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitUp() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .failFast(() -> !process.isAlive())
                .ignoreExceptionsInstanceOf(SdkException.class)
                .until(() -> client.headBucket(head -> head.bucket(BUCKET)) != null);
    }

    S3Settings settings(String prefix) {
        return new S3Settings(settings.endpoint(), BUCKET, prefix, "us-east-1", "key", "secret");
    }

    List<String> keys(String prefix) {
        return client.listObjectsV2(list -> list.bucket(BUCKET).prefix(prefix)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    byte[] content(String key) {
        return client.getObjectAsBytes(get -> get.bucket(BUCKET).key(key)).asByteArray();
    }

    void put(String key, byte[] content) {
        client.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromBytes(content));
    }

    void remove(String key) {
        client.deleteObject(delete -> delete.bucket(BUCKET).key(key));
    }

    static String keyOf(String prefix, Digest digest) {
        return "%ssha256/%s/%s".formatted(prefix, digest.value().substring(0, 2), digest);
    }

    void stop() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        client.close();
        stop();
    }
}
