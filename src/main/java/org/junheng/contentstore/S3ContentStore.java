package org.junheng.contentstore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.contentstore.Spool.Spooled;
import org.junheng.shared.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Content as objects of a bucket, {@code sha256/ab/abcd…} as on disk. It lies on this disk while it is received, and again while it is
 * read, as none of it is handed out before all of it was compared.
 */
final class S3ContentStore implements ContentStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(S3ContentStore.class);
    private static final int BLOCK = 1 << 16;

    private final S3Client client;
    private final S3Settings settings;
    private final Spool spool;

    /**
     * Connects to the bucket.
     *
     * @param directory for files on their way
     * @throws IOException if there is no such bucket for whoever has these keys
     */
    S3ContentStore(S3Settings settings, Path directory) throws IOException {
        this.settings = settings;
        spool = new Spool(directory.toAbsolutePath().normalize());
        client = client(settings);
        try {
            client.headBucket(head -> head.bucket(settings.bucket()));
        } catch (SdkException e) {
            client.close();
            throw new IOException("The evidence store cannot be used: " + settings, e);
        }
    }

    /** Checksums beyond the first ones of S3 are not asked for, as only some of the compatible stores know them. */
    private static S3Client client(S3Settings settings) {
        return S3Client.builder()
                .endpointOverride(settings.address())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Override
    public Incoming receive(InputStream content) throws IOException {
        var spooled = spool.take(content);
        var digest = spooled.digest();
        return new Arrived(spooled.file(), digest, spooled.size(), () -> keep(digest, spooled.file()), spooled::close);
    }

    /** Closing leaves the file to whoever received it. */
    @Override
    public Incoming receive(Path file) throws IOException {
        var sha256 = Digest.sha256();
        try (var content = Files.newInputStream(file)) {
            update(sha256, content);
        }
        var digest = Digest.of(sha256);
        return new Arrived(file, digest, Files.size(file), () -> keep(digest, file), () -> {});
    }

    @Override
    public InputStream open(Digest digest) throws IOException {
        try (var content = openUnchecked(digest)) {
            var spooled = spool.take(content);
            if (spooled.digest().equals(digest)) {
                return reading(spooled);
            }
            spooled.close();
            throw new DamagedContentException(digest, "has been changed");
        }
    }

    private static InputStream reading(Spooled spooled) throws IOException {
        return new FilterInputStream(Files.newInputStream(spooled.file())) {
            @Override
            public void close() throws IOException {
                super.close();
                spooled.close();
            }
        };
    }

    @Override
    public InputStream openUnchecked(Digest digest) throws IOException {
        return asked(
                digest,
                () -> client.getObject(get -> get.bucket(settings.bucket()).key(keyOf(digest))));
    }

    @Override
    public long size(Digest digest) throws IOException {
        return asked(
                        digest,
                        () -> client.headObject(
                                head -> head.bucket(settings.bucket()).key(keyOf(digest))))
                .contentLength();
    }

    private enum Standing {
        SOUND,
        DAMAGED,
        MISSING
    }

    private void keep(Digest digest, Path file) throws IOException {
        switch (standing(digest)) {
            case SOUND -> LOG.debug("{} is kept already", digest);
            case DAMAGED -> {
                setAside(digest);
                put(digest, file, null);
            }
            case MISSING -> {
                if (!put(digest, file, "*") && standing(digest) != Standing.SOUND) {
                    throw new IOException("The evidence store does not keep " + digest);
                }
            }
        }
    }

    private Standing standing(Digest digest) throws IOException {
        var sha256 = Digest.sha256();
        try (var content = openUnchecked(digest)) {
            update(sha256, content);
        } catch (DamagedContentException gone) {
            return Standing.MISSING;
        }
        return Digest.of(sha256).equals(digest) ? Standing.SOUND : Standing.DAMAGED;
    }

    /**
     * Has the store take the content, which it compares with its MD5 and forces to its disks before it answers.
     *
     * @param unless {@code *} for the case that it has some already, where stores know of conditions
     * @return whether that was not the case
     */
    private boolean put(Digest digest, Path file, @Nullable String unless) throws IOException {
        var md5 = md5(file);
        try {
            client.putObject(
                    put -> put.bucket(settings.bucket())
                            .key(keyOf(digest))
                            .contentMD5(md5)
                            .ifNoneMatch(unless),
                    file);
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == HttpStatus.PRECONDITION_FAILED.value()) {
                return false;
            }
            throw unanswered(digest, e);
        } catch (SdkException e) {
            throw unanswered(digest, e);
        }
    }

    /** Damaged content is never served, but it may be all there is to find out what happened. */
    private void setAside(Digest digest) throws IOException {
        var damaged = "%s.%s.damaged".formatted(keyOf(digest), UUID.randomUUID());
        LOG.error("Content {} was changed in the store; it is kept as {}", digest, damaged);
        asked(
                digest,
                () -> client.copyObject(copy -> copy.sourceBucket(settings.bucket())
                        .sourceKey(keyOf(digest))
                        .destinationBucket(settings.bucket())
                        .destinationKey(damaged)));
        asked(
                digest,
                () -> client.deleteObject(
                        delete -> delete.bucket(settings.bucket()).key(keyOf(digest))));
    }

    private String keyOf(Digest digest) {
        return "%ssha256/%s/%s".formatted(settings.prefix(), digest.value().substring(0, 2), digest);
    }

    /** Something asked of the store. */
    private interface Call<T> {

        T send();
    }

    private static <T> T asked(Digest digest, Call<T> call) throws IOException {
        try {
            return call.send();
        } catch (NoSuchKeyException e) {
            throw (IOException) new DamagedContentException(digest, "is gone").initCause(e);
        } catch (SdkException e) {
            throw unanswered(digest, e);
        }
    }

    private static IOException unanswered(Digest digest, SdkException e) {
        return new IOException("The evidence store does not answer for " + digest, e);
    }

    private static String md5(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var md5 = MessageDigest.getInstance("MD5");
            update(md5, content);
            return Base64.getEncoder().encodeToString(md5.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has MD5", e);
        }
    }

    private static void update(MessageDigest digest, InputStream content) throws IOException {
        var block = new byte[BLOCK];
        for (var read = content.read(block); read >= 0; read = content.read(block)) {
            digest.update(block, 0, read);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
