package org.junheng.certification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junheng.shared.Digest;

/** Tampers with a dossier at random: with its files, its manifest, both so that they fit, or the raw bytes of the zip. */
final class DossierTampering {

    private static final String MANIFEST = "MANIFEST.tsv";

    private final byte[] zip;
    private final Map<String, byte[]> files;
    private final Random random;

    DossierTampering(byte[] zip, Random random) {
        this.zip = zip.clone();
        this.files = unpacked(zip);
        this.random = random;
    }

    /** A tampered zip, and what was done to it. */
    record Tampered(String what, Supplier<byte[]> zip) {}

    Tampered next() {
        var changed = new LinkedHashMap<>(files);
        var name = anyName();
        var what = random.nextInt(9);
        switch (what) {
            case 0 -> changed.put(name, flipped(content(name)));
            case 1 -> changed.put(name, Arrays.copyOf(content(name), content(name).length - 1));
            case 2 -> changed.put(name, Arrays.copyOf(content(name), content(name).length + 1));
            case 3 -> changed.remove(name);
            case 4 -> {
                changed.remove(name);
                changed.put(name + "x", content(name));
            }
            case 5 -> changed.put("added-" + random.nextInt(), content(name));
            case 6 -> changed.put(MANIFEST, flipped(content(MANIFEST)));
            case 7 -> {
                // Whoever changes a file and the manifest with it is found by the ledger.
                changed.put(name, flipped(content(name)));
                changed.put(MANIFEST, manifest(changed));
            }
            default -> {
                return new Tampered("raw", this::raw);
            }
        }
        return new Tampered(what + " " + name, () -> packed(changed));
    }

    /** The raw zip with one byte flipped, such that a reader gets other files or none: a zip has idle bytes, too. */
    private byte[] raw() {
        while (true) {
            var flipped = flipped(zip);
            try {
                if (!same(unpacked(flipped))) {
                    return flipped;
                }
            } catch (UncheckedIOException | IllegalArgumentException e) {
                return flipped;
            }
        }
    }

    private boolean same(Map<String, byte[]> other) {
        return other.keySet().equals(files.keySet())
                && files.keySet().stream().allMatch(name -> Arrays.equals(content(name), other.get(name)));
    }

    private String anyName() {
        var names = new ArrayList<>(files.keySet());
        names.remove(MANIFEST);
        return names.get(random.nextInt(names.size()));
    }

    private byte[] content(String name) {
        var content = files.get(name);
        if (content == null) {
            throw new AssertionError("No such file: " + name);
        }
        return content;
    }

    private byte[] flipped(byte[] content) {
        var flipped = content.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] manifest(Map<String, byte[]> files) {
        var lines = new ArrayList<String>();
        files.forEach((name, content) -> {
            if (!name.equals(MANIFEST)) {
                lines.add("%s\t%d\t%s\n".formatted(Digest.of(content), content.length, name));
            }
        });
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** The files of a zip, in its order. */
    static Map<String, byte[]> unpacked(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) {
        var target = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
