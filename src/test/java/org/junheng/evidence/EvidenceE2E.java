package org.junheng.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.casefile.ActorFixture.editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junheng.BrowserJourney;
import org.junheng.casefile.CaseId;
import org.junheng.identity.PersonFixture;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Giving evidence as people do it: folders dropped, lines that break, pages that are loaded anew. */
class EvidenceE2E extends BrowserJourney {

    private static final String UPLOADS = "**/api/v1/uploads/*";
    private static final int PART = 8 * 1024 * 1024;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    PersonFixture people;

    @Autowired
    Documents documents;

    @Autowired
    Descriptions descriptions;

    @TempDir
    Path folder;

    RegionCode county;
    CaseId id;
    String person;

    /** Where the requests that add to an upload began. */
    final Queue<Long> offsets = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void signIn() {
        county = fixture.freeCounty();
        id = fixture.open(county);
        person = "giving." + county;
        people.add(person, Role.COUNTY_EDITOR, county.value());
        login(person);
    }

    @Test
    void A_dropped_folder_is_sorted_by_its_numbers_and_the_rest_is_offered() throws IOException {
        var given = Files.createDirectories(folder.resolve("佐证材料/交流轮岗"));
        Files.writeString(given.resolve("G11-01 交流轮岗名册.txt"), "名册 " + id);
        Files.writeString(given.resolve("G12-02 教师资格.txt"), "资格 " + id);
        Files.writeString(given.resolve("会议照片说明.txt"), "照片 " + id);
        openEvidence();

        drop(folder.resolve("佐证材料"));

        var preview = page.getByRole(AriaRole.DIALOG, named("核对归盒"));
        assertThat(preview.getByText("待指定材料盒")).isVisible();
        assertThat(preview.getByText("共 3 个文件")).isVisible();
        screenshot("giving-folder");
        assertAccessible();
        assign("会议照片说明", "G1");
        preview.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("上传 3 个文件"))
                .click();

        assertThat(badges("已上传")).hasCount(3);
        assertThat(documents.list(editor(county), id))
                .extracting(Document::box, Document::name)
                .containsExactlyInAnyOrder(
                        tuple("G11", "G11-01 交流轮岗名册.txt"), tuple("G12", "G12-02 教师资格.txt"), tuple("G1", "会议照片说明.txt"));
        screenshot("giving-folder-done");
        assertNoComplaints();
    }

    @Test
    void What_a_reload_interrupts_goes_on_where_it_stood() throws IOException {
        var file = file("G11-01 扫描件.txt", 2 * PART + 1000);
        openEvidence();
        breakLineAfter(1);
        drop(file);
        start();
        assertThat(badges("连接中断，自动续传")).hasCount(1);
        screenshot("giving-interrupted");

        page.unroute(UPLOADS);
        offsets.clear();
        countOffsets();
        openEvidence();

        assertThat(badges("已上传")).hasCount(1);
        assertThat(offsets).contains((long) PART).doesNotContain(0L);
        assertKept(file);
    }

    @Test
    void What_a_broken_line_interrupts_goes_on_by_itself() throws IOException {
        var file = file("G11-01 扫描件.txt", 2 * PART + 1000);
        openEvidence();
        breakLineAfter(1);
        drop(file);
        start();
        assertThat(badges("连接中断，自动续传")).hasCount(1);

        page.unroute(UPLOADS);
        offsets.clear();
        countOffsets();

        assertThat(badges("已上传")).hasCount(1);
        assertThat(offsets).contains((long) PART).doesNotContain(0L);
        assertKept(file);
    }

    @Test
    void A_box_and_a_new_version_are_given_over_the_same_line() throws IOException {
        var first = fixture.add(editor(county), id, "G11", "G11-01 名册.txt", "甲 " + id);
        var file = file("G11-02 汇总.txt", 2 * PART + 1000);
        var corrected = file("名册（盖章）.txt", 1000);
        openEvidence();
        openBox("G11");
        breakLineAfter(1);
        choose(page.getByRole(AriaRole.DIALOG), file);
        assertThat(page.getByRole(AriaRole.DIALOG).locator(".jh-upload-line .jh-badge", saying("连接中断，自动续传")))
                .isVisible();
        screenshot("giving-box-interrupted");
        assertAccessible();

        page.unroute(UPLOADS);
        openEvidence();
        assertThat(badges("已上传")).hasCount(1);
        assertKept(file);

        openBox("G11");
        press("上传新版本 " + first.name());
        var dialog = page.getByRole(AriaRole.DIALOG, named("上传新版本"));
        assertThat(dialog.locator("jh-upload button")).isDisabled();
        dialog.getByLabel("更换事由").fill("补盖公章");
        page.keyboard().press("Tab");
        settle();
        choose(dialog, corrected);
        assertThat(dialog.locator(".jh-upload-line .jh-badge", saying("已上传"))).isVisible();
        screenshot("giving-version");

        var second = documents.list(editor(county), id).stream()
                .filter(document -> document.series().equals(first.series()))
                .findFirst()
                .orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sha256()).isEqualTo(Digest.of(Files.readAllBytes(corrected)));
        assertThat(descriptions.counting(editor(county), second).reason()).isEqualTo("补盖公章");
    }

    @Test
    void A_file_that_is_refused_says_why() throws IOException {
        openEvidence();
        openBox("G11");

        choose(page.getByRole(AriaRole.DIALOG), Files.write(folder.resolve("G11-01 程序.pdf"), program()));

        assertThat(page.getByRole(AriaRole.DIALOG).locator(".jh-upload-line")).containsText("未上传");
        assertThat(page.getByRole(AriaRole.DIALOG).locator(".jh-upload-reason")).containsText("可执行程序");
        screenshot("giving-refused");
        assertThat(documents.list(editor(county), id)).isEmpty();
    }

    private static byte[] program() {
        return SampleFile.REFUSED_WINDOWS_PROGRAM.content();
    }

    private void openEvidence() {
        go("cases/" + id + "/evidence");
        assertThat(page.locator("jh-upload .jh-upload-zone").first()).isVisible();
    }

    private void openBox(String code) {
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^%s\\D".formatted(code))))
                .click();
        settle();
        assertThat(page.getByRole(AriaRole.DIALOG).locator("jh-upload .jh-upload-zone"))
                .isVisible();
    }

    private void choose(Locator around, Path file) {
        around.locator("jh-upload input[type=file]").last().setInputFiles(file);
        settle();
    }

    private void start() {
        var dialog = page.getByRole(AriaRole.DIALOG, named("核对归盒"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("上传 1 个文件"))
                .click();
        settle();
    }

    private void assign(String file, String box) {
        var dialog = page.getByRole(AriaRole.DIALOG, named("核对归盒"));
        // What has no number stands first.
        var choice = dialog.getByRole(AriaRole.COMBOBOX).first();
        assertThat(dialog.getByText(file).first()).isVisible();
        choice.fill(box);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(box).setExact(true))
                .click();
        settle();
    }

    private Locator badges(String text) {
        return page.locator("jh-upload .jh-upload-line .jh-badge", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator.LocatorOptions saying(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Path file(String name, int length) throws IOException {
        var text = (name + id).repeat(length / 20 + 1).getBytes(StandardCharsets.UTF_8);
        return Files.write(folder.resolve(name), Arrays.copyOf(text, length - length % 3));
    }

    private void assertKept(Path file) throws IOException {
        assertThat(documents.list(editor(county), id))
                .filteredOn(
                        document -> document.name().equals(file.getFileName().toString()))
                .singleElement()
                .satisfies(document -> assertThat(document.sha256()).isEqualTo(Digest.of(Files.readAllBytes(file))));
    }

    /** Lets so many parts of files through, and resets the connection of all others. */
    private void breakLineAfter(int parts) {
        var passed = new AtomicInteger();
        page.route(UPLOADS, route -> {
            if (route.request().method().equals("PATCH") && passed.incrementAndGet() <= parts) {
                route.resume();
            } else {
                route.abort("connectionreset");
            }
        });
    }

    private void countOffsets() {
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                offsets.add(Long.valueOf(request.headerValue("upload-offset")));
            }
        });
    }

    /** Drops a file or folder of this machine on the zone, as a hand does. */
    private void drop(Path dropped) {
        var zone = page.locator("jh-upload .jh-upload-zone").first().boundingBox();
        var session = page.context().newCDPSession(page);
        for (var type : List.of("dragEnter", "dragOver", "drop")) {
            var data = new JsonObject();
            var files = new JsonArray();
            files.add(dropped.toAbsolutePath().toString());
            data.add("items", new JsonArray());
            data.add("files", files);
            data.addProperty("dragOperationsMask", 1);
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", zone.x + zone.width / 2);
            event.addProperty("y", zone.y + zone.height / 2);
            event.add("data", data);
            session.send("Input.dispatchDragEvent", event);
        }
        session.detach();
        settle();
    }
}
