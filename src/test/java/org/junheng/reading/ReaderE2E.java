package org.junheng.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junheng.BrowserJourney;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.EvidenceFixture;
import org.junheng.identity.People;
import org.junheng.identity.PersonFixture;
import org.junheng.search.DocumentSearch;
import org.junheng.search.SearchQuery;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading evidence as a reviewer does it: by the keyboard, with ticks, found by its words. */
class ReaderE2E extends BrowserJourney {

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    PersonFixture people;

    @Autowired
    People actors;

    @Autowired
    Documents documents;

    @Autowired
    Ticks ticks;

    @Autowired
    DocumentSearch search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    RegionCode county;
    CaseId id;
    Document words;
    Document pages;
    String reviewer;

    @BeforeEach
    void signIn() throws IOException {
        county = fixture.freeCounty();
        id = fixture.open(county);
        words = fixture.add(editor(county), id, "G1", "G1-01 规划.txt", "学校布局规划 " + id);
        pages = documents.add(
                editor(county),
                id,
                "G1",
                "G1-02 plan.pdf",
                new ByteArrayInputStream(pdf("first", "second", "lodestar")));
        jdbc.sql("update casefile set state = 'CITY_REVIEW' where id = ?")
                .param(id.value())
                .update();
        reviewer = "reading." + county;
        people.add(reviewer, Role.CITY_REVIEWER, city(county).value());
        login(reviewer);
    }

    @Test
    void The_keyboard_leads_through_a_box_and_what_was_read_is_ticked() {
        go("cases/" + id + "/reading/G1");
        assertThat(page.getByText("学校布局规划").first()).isVisible();
        assertThat(page.locator(".jh-reading-mark").first()).containsText(reviewer + " ");
        assertThat(page.locator(".jh-reading-mark").first())
                .containsText(LocalDate.now(clock).toString());
        assertAccessible();
        screenshot("reading-words");

        page.keyboard().press("ArrowRight");
        settle();
        assertThat(page).hasURL(Pattern.compile(".*/reading/G1/" + pages.id()));
        assertThat(page.locator(".jh-reading-page img")).hasCount(3);
        awaitPictures();
        page.keyboard().press("ArrowLeft");
        settle();
        assertThat(page).hasURL(Pattern.compile(".*/reading/G1/" + words.id()));

        page.getByLabel("页码").fill("1");
        page.getByLabel("备注").fill("与申报表一致");
        press("勾选已阅");
        assertThat(page.locator(".jh-reader li").first()).containsText("与申报表一致");
        assertThat(ticks.own(actors.actor(reviewer), words.id()))
                .singleElement()
                .satisfies(tick -> assertThat(tick.pages()).isEqualTo("1"));
        screenshot("reading-ticked");
        assertNoComplaints();
    }

    @Test
    void The_arrows_in_a_field_move_its_cursor_only() {
        go("cases/" + id + "/reading/G1/" + words.id());

        page.getByLabel("备注").fill("一二三");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowRight");
        settle();

        assertThat(page).hasURL(Pattern.compile(".*/reading/G1/" + words.id()));
    }

    @Test
    void A_page_as_picture_bears_who_reads_it() throws IOException {
        go("cases/" + id + "/reading/G1/" + pages.id());
        var picture = page.locator(".jh-reading-page img").first();
        picture.scrollIntoViewIfNeeded();
        awaitPictures();

        var shown = (String) page.evaluate("""
                async () => {
                  const picture = await fetch(document.querySelector('.jh-reading-page img').src);
                  const bytes = new Uint8Array(await picture.arrayBuffer());
                  return btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ''));
                }""");

        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(shown)));
        // The page holds one short word at its top; what darkens the rest of it is the watermark.
        assertThat(inked(image)).isGreaterThan(0.01);
        screenshot("reading-picture");
    }

    @Test
    void What_a_search_finds_on_a_page_opens_that_page() {
        await().until(() -> !search.texts(actors.actor(reviewer), new SearchQuery("lodestar", id, 0, 5))
                .hits()
                .isEmpty());
        go("cases/" + id + "/evidence");

        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("在本申报事项的材料中查找"))
                .first()
                .fill("lodestar");
        page.keyboard().press("Enter");
        settle();
        assertThat(page.locator(".jh-search-hit mark").first()).hasText("lodestar");
        screenshot("search-hit");
        page.locator(".jh-search-hit a").first().click();
        settle();

        assertThat(page).hasURL(Pattern.compile(".*/reading/G1/" + pages.id() + "\\?page=3"));
        assertThat(page.locator(".jh-reading-page").first()).containsText("第 3 页");
        screenshot("search-opened");
    }

    private void awaitPictures() {
        page.waitForFunction("() => [...document.querySelectorAll('.jh-reading-page img')]"
                + ".every(image => image.complete && image.naturalWidth > 0)");
    }

    private static double inked(BufferedImage image) {
        var dark = 0;
        var all = 0;
        for (var y = image.getHeight() / 3; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                all++;
                if ((image.getRGB(x, y) & 0xFF) < 0xF0) {
                    dark++;
                }
            }
        }
        return dark / (double) all;
    }

    private static byte[] pdf(String... texts) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var text : texts) {
                var sheet = new PDPage();
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
