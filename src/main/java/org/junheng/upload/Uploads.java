package org.junheng.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The resumable uploads (断点续传). What is acknowledged lies on disk; one request at a time adds to an upload. When the last byte
 * has come, its target looks at the file, keeps it, and enters it in the transaction that marks the upload as finished: a
 * kill at any moment leaves either an upload to go on with, or the whole file entered once.
 */
@Service
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int BLOCK = 1 << 16;

    private final UploadRepository repository;
    private final PartFiles files;
    private final ObjectProvider<UploadTarget> targets;
    private final UploadSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Uploads(
            UploadRepository repository,
            PartFiles files,
            ObjectProvider<UploadTarget> targets,
            UploadSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.files = files;
        this.targets = targets;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Begins an upload.
     *
     * @throws Refusal if the target is not known or refuses, the file is too large, or the actor has too many open
     */
    public Upload begin(Actor actor, Metadata metadata, long length) {
        var target = target(metadata.values().getOrDefault("target", ""));
        if (length > largest()) {
            throw Refusal.invalid("upload.tooLarge", settings.maxSize().toMegabytes());
        }
        target.check(actor, metadata.values(), length);
        if (repository.countOpen(actor.name(), clock.instant()) >= settings.maxOpen()) {
            throw Refusal.tooMany("upload.tooMany", settings.maxOpen());
        }
        var upload = new Upload(
                UUID.randomUUID(),
                actor.name(),
                target.name(),
                metadata,
                length,
                0,
                clock.instant().plus(settings.expiry()).truncatedTo(ChronoUnit.MICROS),
                null);
        repository.add(upload);
        return upload;
    }

    /**
     * An upload of this actor.
     *
     * @throws Refusal if there is none, or it has expired
     */
    public Upload get(Actor actor, UUID id) {
        return repository.find(actor.name(), id, clock.instant()).orElseThrow(() -> Refusal.notFound("upload.unknown"));
    }

    /** The actor's uploads that are not finished, those first that expire first. */
    public List<Upload> open(Actor actor) {
        return repository.open(actor.name(), clock.instant());
    }

    /** The most bytes of one file. */
    public long largest() {
        return settings.maxSize().toBytes();
    }

    /**
     * Adds what comes, and hands the file over once it is whole. If the line breaks, what has come is kept.
     *
     * @param offset where the client goes on, which must be where this upload stands
     * @param checksum of what comes; if it does not fit, nothing of it is kept
     * @throws Refusal if there is no such upload, the offset is another, too much comes, or the target refuses the file
     * @throws UploadInUse if another request is adding to it
     * @throws ChecksumMismatch if something was changed on its way
     */
    Upload append(Actor actor, UUID id, long offset, InputStream content, @Nullable Checksum checksum)
            throws IOException {
        get(actor, id);
        try (var hold = files.hold(id)) {
            var upload = get(actor, id);
            if (offset != upload.received()) {
                throw Refusal.conflict("upload.offset", offset, upload.received());
            }
            if (!upload.isWhole()) {
                take(hold, upload, content, checksum);
                upload = get(actor, id);
            }
            return upload.isWhole() && upload.result() == null ? finish(actor, hold, upload) : upload;
        }
    }

    /**
     * Forgets an upload that is not to be finished.
     *
     * @throws Refusal if there is none
     * @throws UploadInUse if a request is adding to it
     */
    void terminate(Actor actor, UUID id) throws IOException {
        get(actor, id);
        try (var hold = files.hold(id)) {
            forget(hold, id);
        }
    }

    /** Forgets what has expired, but for what somebody is adding to. */
    int forgetExpired() {
        var forgotten = 0;
        for (var id : repository.expired(clock.instant())) {
            try (var hold = files.hold(id)) {
                forget(hold, id);
                forgotten++;
            } catch (UploadInUse e) {
                LOG.debug("Upload {} has expired while somebody adds to it", id);
            } catch (IOException e) {
                LOG.error("Upload {} has expired and cannot be forgotten", id, e);
            }
        }
        return forgotten;
    }

    /** Deletes files of uploads that are not known, as a kill between forgetting and deleting leaves them. */
    void deleteOrphans() throws IOException {
        for (var id : files.ids()) {
            // The row of an upload comes before its files, so that a file without one is nobody's.
            if (!repository.exists(id)) {
                try (var hold = files.hold(id)) {
                    hold.delete();
                } catch (UploadInUse e) {
                    LOG.debug("Upload {} is just being forgotten", id);
                }
            }
        }
    }

    private void forget(PartFiles.Hold hold, UUID id) throws IOException {
        repository.remove(id);
        hold.delete();
    }

    private void take(PartFiles.Hold hold, Upload upload, InputStream content, @Nullable Checksum checksum)
            throws IOException {
        try (var channel = hold.open(upload.received())) {
            var arrival = new Arrival(upload, channel, checksum == null);
            try {
                arrival.takeAll(content, checksum);
            } catch (IOException e) {
                arrival.acknowledgeIfUnchecked();
                throw e;
            }
            if (checksum != null && !checksum.fits()) {
                throw new ChecksumMismatch();
            }
            arrival.acknowledge();
        }
    }

    private final class Arrival {

        private final Upload upload;
        private final FileChannel channel;
        private final boolean unchecked;
        private long received;
        private long acknowledged;

        Arrival(Upload upload, FileChannel channel, boolean unchecked) {
            this.upload = upload;
            this.channel = channel;
            this.unchecked = unchecked;
            this.received = upload.received();
            this.acknowledged = upload.received();
        }

        void takeAll(InputStream content, @Nullable Checksum checksum) throws IOException {
            var block = new byte[BLOCK];
            for (var read = content.read(block); read >= 0; read = content.read(block)) {
                if (received + read > upload.length()) {
                    throw Refusal.invalid("upload.tooMuch", upload.length());
                }
                if (checksum != null) {
                    checksum.update(block, read);
                }
                for (var left = ByteBuffer.wrap(block, 0, read); left.hasRemaining(); ) {
                    channel.write(left);
                }
                received += read;
                if (received - acknowledged >= settings.forceEvery().toBytes()) {
                    acknowledgeIfUnchecked();
                }
            }
        }

        void acknowledgeIfUnchecked() throws IOException {
            if (unchecked) {
                acknowledge();
            }
        }

        void acknowledge() throws IOException {
            channel.force(false);
            repository.progress(upload.id(), received, clock.instant().plus(settings.expiry()));
            acknowledged = received;
        }
    }

    private Upload finish(Actor actor, PartFiles.Hold hold, Upload upload) throws IOException {
        var target = target(upload.target());
        var values = upload.metadata().values();
        try {
            target.check(actor, values, upload.length());
            var received = target.receive(actor, values, hold.file());
            transaction.executeWithoutResult(status -> repository.finish(upload.id(), received.enter()));
        } catch (Refusal refusal) {
            // What is wrong with the file itself stays wrong; a closed box may open again before the upload expires.
            if (refusal.kind() == Refusal.Kind.INVALID) {
                forget(hold, upload.id());
            }
            throw refusal;
        }
        hold.delete();
        return get(actor, upload.id());
    }

    private UploadTarget target(String name) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("upload.target", name));
    }
}
