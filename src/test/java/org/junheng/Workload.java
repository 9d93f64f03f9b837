package org.junheng;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junheng.Ledger.Upload;
import org.junheng.shared.Digest;
import org.springframework.core.io.ClassPathResource;

/** What a county's people do at the same time: upload, import, state items, take tasks and put them back. Until it fails. */
final class Workload implements AutoCloseable {

    private static final String EDITOR = "county.editor";
    private static final List<String> BOXES = List.of("G1", "G2", "G10", "G11", "Q3", "Q7");
    private static final List<String> WORKBOOKS = List.of("demo/county-meets.xlsx", "demo/county-falls-short.xlsx");
    private static final int LARGEST = 3_000_000;

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final Rest rest;
    private final String id;
    private final Ledger ledger;
    private final long seed;
    private volatile boolean over;

    Workload(Rest rest, String id, Ledger ledger, long seed) {
        this.rest = rest;
        this.id = id;
        this.ledger = ledger;
        this.seed = seed;
    }

    void begin() {
        for (var uploader = 0; uploader < 3; uploader++) {
            keepDoing(uploader, this::upload);
        }
        keepDoing(3, this::importWorkbook);
        keepDoing(4, random -> state("G11"));
        keepDoing(5, random -> state("Q7"));
        keepDoing(6, random -> takeAndPutBack());
    }

    @Override
    public void close() {
        over = true;
        people.close();
    }

    /** One thing that one of the people does. */
    private interface Deed {
        void perform(RandomGenerator random) throws IOException;
    }

    private void keepDoing(int person, Deed deed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + person);
        people.execute(() -> {
            try {
                while (!over) {
                    deed.perform(random);
                }
            } catch (UncheckedIOException | IOException e) {
                if (!over) {
                    over = true; // The application is gone.
                }
            }
        });
    }

    private void upload(RandomGenerator random) {
        var box = BOXES.get(random.nextInt(BOXES.size()));
        var name = "佐证 %d.pdf".formatted(random.nextInt(5));
        var content = pdf(random, LARGEST);
        var answer = rest.upload(EDITOR, "POST", "/cases/" + id + "/evidence?item=" + box, name, content);
        if (expected(answer, 201)) {
            var told = answer.body();
            ledger.uploaded(new Upload(
                    told.path("id").asString(),
                    box,
                    name,
                    told.path("sha256").asString(),
                    told.path("version").asInt()));
            if (!told.path("sha256").asString().equals(Digest.of(content).value())) {
                ledger.surprised("Another digest than that of what was sent: " + told);
            }
        }
    }

    private void importWorkbook(RandomGenerator random) throws IOException {
        var workbook = new ClassPathResource(WORKBOOKS.get(random.nextInt(2))).getContentAsByteArray();
        var answer = rest.upload(EDITOR, "PUT", "/cases/" + id + "/statistics", "学校统计数据.xlsx", workbook);
        if (expected(answer, 200)) {
            ledger.imported(answer.body().path("statistics").asString());
        }
    }

    private void state(String item) {
        var explanation = "第 %d 次说明".formatted(System.nanoTime());
        var body = Map.of("claim", "MET", "explanation", explanation);
        if (expected(rest.put(EDITOR, "/cases/" + id + "/items/" + item, body), 200)) {
            ledger.stated(item, explanation);
        }
    }

    private void takeAndPutBack() {
        for (var task : rest.get(EDITOR, "/tasks?state=open&case=" + id).body().path("content")) {
            var path = "/tasks/" + task.path("id").asString();
            expected(rest.post(EDITOR, path + "/claim", Map.of()), 200);
            expected(rest.post(EDITOR, path + "/put-back", Map.of()), 200);
        }
    }

    private boolean expected(Rest.Answer answer, int status) {
        if (answer.status() != status) {
            ledger.surprised(answer.toString());
        }
        return answer.status() == status;
    }

    /** Of up to so many bytes, and what makes it a PDF. */
    static byte[] pdf(RandomGenerator random, int largest) {
        var noise = new byte[1 + random.nextInt(largest)];
        random.nextBytes(noise);
        var file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(noise);
        file.writeBytes("\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
