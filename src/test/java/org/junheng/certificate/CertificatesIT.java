package org.junheng.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.PublicWeb;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class CertificatesIT {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    private static final String DOCUMENT = "教督函〔2026〕5号";
    private static final String LIST = "2026年第一批名单";

    @LocalServerPort
    int port;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateSettings settings;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture cases;

    PublicWeb web;
    RegionCode county;
    CaseId id;
    Actor leader;

    @BeforeEach
    void accept() {
        web = new PublicWeb(port);
        county = cases.freeCounty(new RegionCode("13"));
        id = cases.open(county);
        leader = actor(Role.NATION_LEADER, NATION);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    @Clause("one-certificate")
    void A_case_has_one_certificate_however_often_it_is_issued() {
        var number = issue();
        casefiles.end(id, CaseState.ACCEPTED, "accepted");

        assertThat(certificates.issue(Actor.system("certification"), id, "another", DECIDED, ""))
                .isEqualTo(number);
        var certificate = certificates.of(editor(county), id).orElseThrow();
        assertThat(certificate.number()).isEqualTo(number);
        assertThat(certificate.documentNumber()).isEqualTo(DOCUMENT);
        assertThat(certificates.register(county, 0, 10)).containsExactly(certificate);
        assertThat(certificates.count(county)).isOne();
        assertThat(certificates.register(new RegionCode("32"), 0, 500)).doesNotContain(certificate);
    }

    @Test
    void Only_the_nations_leader_issues_and_revokes_and_neighbours_learn_nothing() {
        var officer = actor(Role.PROVINCE_OFFICER, province(county));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> certificates.issue(officer, id, DOCUMENT, DECIDED, LIST));
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> certificates.issue(actor(Role.NATION_OFFICER, NATION), id, DOCUMENT, DECIDED, LIST));

        var number = issue();

        assertRefused(Refusal.Kind.FORBIDDEN, () -> certificates.revoke(officer, number, DOCUMENT, "reason"));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> certificates.of(editor(cases.freeCounty()), id));
    }

    @Test
    void What_cannot_be_certified_is_refused() {
        assertRefused(Refusal.Kind.INVALID, () -> certificates.issue(leader, id, " ", DECIDED, LIST));
        assertRefused(
                Refusal.Kind.INVALID, () -> certificates.issue(leader, id, DOCUMENT, LocalDate.of(2999, 1, 1), LIST));
        casefiles.end(id, CaseState.REJECTED, "over");
        assertRefused(Refusal.Kind.CONFLICT, () -> certificates.issue(leader, id, DOCUMENT, DECIDED, LIST));
    }

    @Test
    void The_sheet_says_what_is_certified_and_its_code_leads_to_the_check_page() throws Exception {
        var number = issue();

        var pdf = web.bytes("/public/certificates/" + number + "/sheet.pdf");

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Set-Cookie")).isEmpty();
        Files.write(Path.of("target/sheet.pdf"), pdf.body());
        assertThat(text(pdf.body()))
                .contains("认定结果查询单", "河北省", county.value(), number.value(), DOCUMENT, "2026年3月2日", LIST)
                .contains("教督〔2017〕6号", "国教督办函〔2019〕30号", "不是认定文件", "已认定，有效");
        assertThat(pdf.body().length).as("the font is embedded as a subset").isBetween(10_000, 400_000);
        assertThat(code(pdf.body())).isEqualTo(settings.publicUrl() + "/public/certificates/" + number);
    }

    @Test
    void Everybody_checks_a_number_without_a_cookie() throws Exception {
        var number = issue();
        var typed = number.value().toLowerCase(Locale.ROOT).replace("-", "");

        for (var path : new String[] {
            "/public/certificates",
            "/public/certificates/" + number,
            "/public/certificates?number=" + typed,
            "/public/register",
            "/public/register?province=13"
        }) {
            var answer = web.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.body()).as(path).contains("lang=\"zh-CN\"").doesNotContain("??", "<script");
        }
        assertThat(web.get("/public/certificates/" + typed).body()).contains("该查询单真实有效", DOCUMENT);
        assertThat(web.get("/public/register?province=13").body())
                .contains(DOCUMENT)
                .doesNotContain(number.value());
        assertThat(web.get("/api/v1/public/certificates/" + number).body())
                .contains("\"status\":\"VALID\"", county.value());
    }

    @Test
    @Clause("one-certificate")
    void A_revoked_certificate_is_shown_as_such_everywhere() throws Exception {
        var number = issue();

        certificates.revoke(leader, number, "教督函〔2026〕9号", "弄虚作假");

        assertThat(web.get("/public/certificates/" + number).body())
                .contains("已撤销", "教督函〔2026〕9号", "弄虚作假")
                .doesNotContain("真实有效");
        assertThat(web.get("/api/v1/public/certificates/" + number).body()).contains("\"status\":\"REVOKED\"");
        assertThat(text(web.bytes("/public/certificates/" + number + "/sheet.pdf")
                        .body()))
                .contains("认定已撤销", "弄虚作假");
        assertRefused(Refusal.Kind.CONFLICT, () -> certificates.revoke(leader, number, "x", "again"));
    }

    @Test
    void An_unknown_number_is_unknown_everywhere() throws Exception {
        var unknown = CertificateNumber.create(2026, county);

        assertThat(web.get("/public/certificates/" + unknown).statusCode()).isEqualTo(404);
        assertThat(web.get("/public/certificates/" + unknown).body()).contains("没有编号为“" + unknown);
        assertThat(web.get("/public/certificates/" + unknown + "/sheet.pdf").statusCode())
                .isEqualTo(404);
        var answer = web.get("/api/v1/public/certificates/" + unknown);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个编号的认定结果查询单");
    }

    private CertificateNumber issue() {
        return certificates.issue(leader, id, DOCUMENT, DECIDED, LIST);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            // Lines break where the paper ends.
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String code(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            var width = image.getWidth();
            var pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
