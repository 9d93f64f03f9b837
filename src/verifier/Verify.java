import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * 均衡（Junheng）操作日志与档案包的独立核验程序。Checks what Junheng exported, without Junheng: this one file and a Java runtime (17 or
 * later) are all it takes, and it is short enough to be read before it is trusted.
 *
 * <pre>
 * java Verify.java ledger ledger.tsv [--checkpoints checkpoints.tsv]… [--files evidence-directory]
 * java Verify.java dossier dossier.zip [--ledger ledger.tsv [--checkpoints checkpoints.tsv]…]
 * </pre>
 *
 * <p>A ledger is a text of lines, each with eight fields and tabs between: position, entry, time, kind, actor, subject, digest
 * of the content, link. A link is the SHA-256 of the link before, a line feed, and the SHA-256 of the line without its own link
 * (in links made by earlier versions that line itself); before the first stand 64 zeros. A part of a ledger begins with a
 * line of two fields, a position and its link, and has of entries that its reader may not see only position, SHA-256 of the
 * line, and link: enough to follow the chain to a checkpoint. A checkpoint is a position, a time and the link at that position. Whoever holds a checkpoint outside
 * of the application finds every change to what lies before it, even if the whole chain was computed anew.
 *
 * <p>A dossier is a zip with a {@code MANIFEST.tsv}: SHA-256, size and path of every other file in it. Its own SHA-256 is the
 * subject of an entry of kind SEAL.
 *
 * <p>Prints what is wrong, one line each, and ends with 0 if nothing is, 1 if something is, 2 if it could not look.
 */
public final class Verify {

    private static final String START = "0".repeat(64);
    private static final String MANIFEST = "MANIFEST.tsv";
    private static final int FIELDS = 8;

    /** An entry is written when its work ends, so its time may lie a little before that of entries linked earlier. */
    private static final Duration LATENESS = Duration.ofMinutes(15);

    private final List<String> findings = new ArrayList<>();
    private final PrintStream out;

    private Verify(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) {
        System.exit(run(System.out, arguments));
    }

    /** As the command line, with the result as its value. */
    public static int run(PrintStream out, String... arguments) {
        try {
            return new Verify(out).check(List.of(arguments));
        } catch (IOException | IllegalArgumentException e) {
            out.println("无法核验 / cannot look: " + e);
            return 2;
        }
    }

    private int check(List<String> arguments) throws IOException {
        if (arguments.size() < 2 || arguments.size() % 2 != 0) {
            throw new IllegalArgumentException("ledger FILE [--checkpoints FILE]… [--files DIRECTORY] | dossier FILE [--ledger FILE [--checkpoints FILE]…]");
        }
        var file = Path.of(arguments.get(1));
        switch (arguments.get(0)) {
            case "ledger" -> {
                var ledger = ledger(file);
                options(arguments, "--checkpoints").forEach(path -> checkpoints(ledger, path));
                options(arguments, "--files").forEach(path -> files(ledger, path));
            }
            case "dossier" -> dossier(file, options(arguments, "--ledger"), options(arguments, "--checkpoints"));
            default -> throw new IllegalArgumentException("Neither ledger nor dossier: " + arguments.get(0));
        }
        findings.forEach(out::println);
        out.println(findings.isEmpty() ? "核验通过 / nothing wrong found" : "发现问题 / findings: " + findings.size());
        return findings.isEmpty() ? 0 : 1;
    }

    private static List<Path> options(List<String> arguments, String name) {
        var found = new ArrayList<Path>();
        for (var i = 2; i < arguments.size(); i += 2) {
            if (!List.of("--checkpoints", "--files", "--ledger").contains(arguments.get(i))) {
                throw new IllegalArgumentException("Unknown option " + arguments.get(i));
            }
            if (arguments.get(i).equals(name)) {
                found.add(Path.of(arguments.get(i + 1)));
            }
        }
        return found;
    }

    // The ledger

    /** A line of the ledger. */
    private record Line(long position, long entry, Instant at, String kind, String subject, String link) {

        /** Of an entry of which only the digest is told. */
        static Line veiled(String[] fields) {
            return new Line(Long.parseLong(fields[0]), 0, Instant.MAX, "", "", fields[2]);
        }

        boolean isVeiled() {
            return entry == 0;
        }

        static Line of(String[] fields) {
            return new Line(
                    Long.parseLong(fields[0]),
                    Long.parseLong(fields[1]),
                    Instant.parse(fields[2]),
                    fields[3],
                    fields[5],
                    fields[7]);
        }
    }

    /** A chain, or a part of it that begins after a position. */
    private record Ledger(long start, List<Line> lines) {

        long end() {
            return start + lines.size();
        }

        Line at(long position) {
            return lines.get(Math.toIntExact(position - start - 1));
        }
    }

    /** Reads a chain from its first line, finding what breaks it. */
    private Ledger ledger(Path file) throws IOException {
        var lines = new ArrayList<Line>();
        var entries = new HashSet<Long>();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var text = reader.readLine();
            var head = text == null ? new String[0] : text.split("\t", -1);
            var isPart = head.length == 2;
            var ledger = new Ledger(isPart ? Long.parseLong(head[0]) : 0, lines);
            var before = isPart ? head[1] : START;
            for (text = isPart ? reader.readLine() : text; text != null; text = reader.readLine()) {
                var place = "第 " + (ledger.end() + 1) + " 条";
                var line = line(text, place, isPart);
                if (line == null) {
                    return ledger;
                }
                if (line.position() != ledger.end() + 1) {
                    found(place, "顺序号为 " + line.position() + "，前后不连续 / position out of order");
                }
                if (!line.isVeiled() && !entries.add(line.entry())) {
                    found(place, "记录 " + line.entry() + " 重复 / entry appears twice");
                }
                if (!fits(before, text, line)) {
                    found(place, "内容与链值不符：被修改、删除、插入或调换过 / link does not fit: changed, removed, inserted or moved");
                }
                before = line.link();
                lines.add(line);
            }
            var readable = isPart ? "，其中可读 / of them readable " + entries.size() : "";
            out.println("日志 / ledger: " + lines.size() + " 条" + readable + "，末端链值 / last link " + before);
            return ledger;
        }
    }

    private static boolean fits(String before, String text, Line line) {
        var unlinked = text.substring(0, text.lastIndexOf('\t'));
        var digest = line.isVeiled() ? unlinked.substring(unlinked.lastIndexOf('\t') + 1) : sha256(unlinked);
        return sha256(before + "\n" + digest).equals(line.link())
                || !line.isVeiled() && sha256(before + "\n" + unlinked).equals(line.link());
    }

    private Line line(String text, String place, boolean isPart) {
        var fields = text.split("\t", -1);
        try {
            if (fields.length == FIELDS) {
                return Line.of(fields);
            }
            if (isPart && fields.length == 3 && fields[1].matches("[0-9a-f]{64}")) {
                return Line.veiled(fields);
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Told below, together with lines of another number of fields.
        }
        found(place, "格式不对，其后不再核验 / not a line of a ledger, nothing after it was looked at");
        return null;
    }

    // Checkpoints held outside

    private void checkpoints(Ledger ledger, Path file) {
        var seen = new TreeMap<Long, Instant>();
        for (var text : lines(file)) {
            var fields = text.split("\t", -1);
            var position = Long.parseLong(fields[0]);
            var place = file.getFileName() + " 检查点 " + position;
            if (position > ledger.end()) {
                found(place, "日志止于第 " + ledger.end() + " 条，末尾被删去 / the ledger ends before this checkpoint");
            } else if (position > ledger.start() && !ledger.at(position).link().equals(fields[2])) {
                found(place, "链值与检查点不符：此前的记录被改动并重新计算过 / another chain leads here: something before was changed");
            }
            seen.put(position, Instant.parse(fields[1]));
        }
        if (ledger.start() > 0 && !seen.isEmpty() && seen.lastKey() <= ledger.start()) {
            found(file.getFileName().toString(), "检查点都在摘录之前，不能证明摘录 / all checkpoints lie before this part and prove nothing of it");
        }
        backDated(ledger, seen);
        out.println(file.getFileName() + ": " + seen.size() + " 个检查点 / checkpoints");
    }

    /** Finds entries that came into the chain after a checkpoint and claim to be from before it. */
    private void backDated(Ledger ledger, TreeMap<Long, Instant> checkpoints) {
        for (var line : ledger.lines()) {
            var before = checkpoints.lowerEntry(line.position());
            if (before != null && line.at().isBefore(before.getValue().minus(LATENESS))) {
                found("第 " + line.position() + " 条", "时间 " + line.at() + " 早于此前的检查点 " + before.getValue() + "：倒填日期 / dated back");
            }
        }
    }

    // The files of the evidence store

    private void files(Ledger ledger, Path directory) {
        var known = new HashSet<String>();
        for (var line : ledger.lines()) {
            if (line.kind().equals("UPLOAD") && known.add(line.subject())) {
                file(line, directory.resolve("sha256").resolve(line.subject().substring(0, 2)).resolve(line.subject()));
            }
        }
        out.println(directory.getFileName() + ": " + known.size() + " 个文件 / files");
    }

    private void file(Line line, Path file) {
        var place = "第 " + line.position() + " 条上传的文件 " + line.subject();
        if (!Files.isRegularFile(file)) {
            found(place, "已不存在 / is gone");
            return;
        }
        try (var content = Files.newInputStream(file)) {
            if (!sha256(content).equals(line.subject())) {
                found(place, "内容已被改动 / was changed");
            }
        } catch (IOException e) {
            found(place, "无法读取 / cannot be read: " + e);
        }
    }

    // Dossiers

    private void dossier(Path file, List<Path> ledgers, List<Path> checkpoints) throws IOException {
        if (ledgers.isEmpty() && !checkpoints.isEmpty()) {
            throw new IllegalArgumentException("Checkpoints without a ledger");
        }
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = zip.getEntry(MANIFEST);
            if (manifest == null) {
                found(file.getFileName().toString(), "没有清单 " + MANIFEST + " / no manifest");
                return;
            }
            var bytes = zip.getInputStream(manifest).readAllBytes();
            var listed = listed(new String(bytes, StandardCharsets.UTF_8));
            var present = new HashSet<String>();
            for (var entry : zip.stream().toList()) {
                if (!present.add(entry.getName())) {
                    found(entry.getName(), "在档案包中出现两次 / is there twice");
                }
                if (!entry.isDirectory() && !entry.getName().equals(MANIFEST)) {
                    compare(entry.getName(), listed.get(entry.getName()), zip.getInputStream(entry));
                }
            }
            missing(listed, present);
            streamed(file, listed);
            var seal = sha256(new ByteArrayInputStream(bytes));
            out.println("档案包 / dossier: " + listed.size() + " 个文件 / files，封存值 / seal " + seal);
            if (ledgers.isEmpty()) {
                out.println("没有给出操作日志，未核对封存值 / without a ledger the seal was not compared");
            }
            for (var path : ledgers) {
                var ledger = ledger(path);
                checkpoints.forEach(held -> checkpoints(ledger, held));
                sealed(seal, ledger, path);
            }
        }
    }

    /** Reads the zip from its beginning: some programs go by the names and contents there, not by the table at its end. */
    private void streamed(Path file, Map<String, String[]> listed) throws IOException {
        var present = new HashSet<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!present.add(entry.getName())) {
                    found(entry.getName(), "在档案包中出现两次 / is there twice");
                }
                if (!entry.isDirectory() && !entry.getName().equals(MANIFEST)) {
                    compare(entry.getName(), listed.get(entry.getName()), zip);
                }
            }
        }
        missing(listed, present);
    }

    private void missing(Map<String, String[]> listed, Set<String> present) {
        listed.keySet().stream()
                .filter(path -> !present.contains(path))
                .forEach(path -> found(path, "清单中有，档案包中没有 / is missing"));
    }

    private Map<String, String[]> listed(String manifest) {
        var listed = new LinkedHashMap<String, String[]>();
        for (var line : manifest.lines().toList()) {
            var fields = line.split("\t", -1);
            if (fields.length != 3 || listed.put(fields[2], fields) != null) {
                found(MANIFEST, "清单中的一行不对 / a line is wrong: " + line);
            }
        }
        return listed;
    }

    private void compare(String path, String[] fields, InputStream content) throws IOException {
        if (fields == null) {
            found(path, "不在清单中 / is not in the manifest");
        } else if (!sha256(content).equals(fields[0])) {
            found(path, "内容与清单不符 / differs from the manifest");
        }
    }

    private void sealed(String seal, Ledger ledger, Path file) {
        var at = ledger.lines().stream()
                .filter(line -> line.kind().equals("SEAL") && line.subject().equals(seal))
                .map(Line::at)
                .findFirst();
        if (at.isEmpty()) {
            found(file.getFileName().toString(), "日志中没有这份档案包的封存记录 / the ledger knows no such seal");
        } else {
            out.println("封存时间 / sealed at " + at.get());
        }
    }

    // Odds and ends

    private void found(String place, String what) {
        findings.add(place + "：" + what);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read " + file, e);
        }
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(InputStream content) throws IOException {
        var digest = digest();
        var block = new byte[1 << 16];
        for (var read = content.read(block); read >= 0; read = content.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
