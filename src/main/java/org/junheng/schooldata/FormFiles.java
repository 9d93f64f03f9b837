package org.junheng.schooldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.shared.Refusal;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that are handed in together, in the order in which they came. An archive counts as the files in it. Together they are
 * not larger than one honest file, so that nobody fills the memory with many.
 */
public final class FormFiles {

    /** The most files of an import: a sheet of each school of the largest county, twice. */
    static final int MOST_FILES = 500;

    private final List<FormFile> files = new ArrayList<>();
    private long size;

    /** No files yet. */
    public FormFiles() {}

    /**
     * The files of a request, those of archives one by one.
     *
     * @throws Refusal if they are too large or too many, or an archive cannot be read
     */
    public static List<FormFile> sent(List<MultipartFile> parts) {
        var files = new FormFiles();
        for (var part : parts) {
            try (var content = part.getInputStream()) {
                files.add(name(part), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.list();
    }

    private static String name(MultipartFile part) {
        var name = part.getOriginalFilename();
        return name == null || name.isBlank() ? part.getName() : name;
    }

    /**
     * Adds a file, or those in an archive.
     *
     * @throws Refusal if they are too large or too many, or the archive cannot be read; then none of them is added
     */
    public synchronized void add(String name, InputStream content) {
        var added = ZippedFiles.of(FormFile.of(name, content), Workbooks.LARGEST_FILE - size);
        check(files.size() + added.size(), size + size(added));
        added.forEach(file -> files.add(file.named(free(file.name()))));
        size += size(added);
    }

    /** Files of one name in several folders are told apart by a number. */
    private String free(String name) {
        var ending = name.lastIndexOf('.');
        var dot = ending < 0 ? name.length() : ending;
        var taken = files.stream().map(FormFile::name).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number ->
                                        "%s (%d)%s".formatted(name.substring(0, dot), number, name.substring(dot))))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /** The files so far. */
    public synchronized List<FormFile> list() {
        return List.copyOf(files);
    }

    /** Forgets all files. */
    public synchronized void clear() {
        files.clear();
        size = 0;
    }

    /** Refuses what is more than an import may have. */
    static void check(List<FormFile> files) {
        if (files.isEmpty()) {
            throw Refusal.invalid("schooldata.forms.none");
        }
        check(files.size(), size(files));
    }

    private static void check(int count, long size) {
        if (count > MOST_FILES) {
            throw Refusal.invalid("schooldata.forms.tooMany", MOST_FILES);
        }
        if (size > Workbooks.LARGEST_FILE) {
            throw Refusal.invalid("schooldata.forms.tooLarge", Workbooks.LARGEST_FILE / (1024 * 1024));
        }
    }

    private static long size(List<FormFile> files) {
        return files.stream().mapToLong(FormFile::size).sum();
    }
}
